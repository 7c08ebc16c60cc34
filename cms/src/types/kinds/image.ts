import type { FormKind } from './kind.ts'
import { fieldOf, froze } from './kind.ts'
import { idIn } from '../../fields/names.ts'

/** One picture of the store. */
export const imageForm: FormKind = {
  form: (at) => ({ ...fieldOf(at), type: 'upload', relationTo: 'media' }),
  frozen: (value, { images }) => froze(images.get(idIn(value) ?? '')),
  asked: { where: true, sort: true },
}
