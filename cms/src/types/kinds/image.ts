import type { FormKind } from './kind.ts'
import { adminOf, froze } from './kind.ts'
import { idIn } from '../../fields/names.ts'

/** One picture of the store. */
export const imageForm: FormKind = {
  form: ({ name, kind, own }) => ({
    name,
    label: kind.label,
    type: 'upload',
    relationTo: 'media',
    admin: adminOf(own),
  }),
  frozen: (value, { images }) => froze(images.get(idIn(value) ?? '')),
  asked: { where: true, sort: true },
}
