import { idIn } from '../../fields/names.ts'
import type { FormKind } from './kind.ts'
import { fieldOf, froze } from './kind.ts'

/** Files of the library, in order; each once. How many there may be says the contract, in its own words. */
export const filesForm: FormKind = {
  form: (at) => ({ ...fieldOf(at), type: 'upload', relationTo: 'files', hasMany: true }),
  frozen: (value, { files }) => {
    const ids = [...new Set((Array.isArray(value) ? value : []).map(idIn))]
    const found = ids.flatMap((id) => files.get(id ?? '') ?? [])
    return froze(found.length === 0 ? undefined : found)
  },
  asked: { where: false, sort: false },
}
