import { visibleLine } from '@bbt/shared/text/visible.ts'
import { unitField } from '../../fields/belonging.ts'
import { idIn } from '../../fields/names.ts'
import type { FormKind } from './kind.ts'
import { froze } from './kind.ts'

const asked = { where: true, sort: true }

/** The unit whose text it is: frozen with its name as it is now. */
export const unitForm: FormKind = {
  form: () => unitField,
  frozen: (value, { units }) => {
    const unit = units.get(idIn(value) ?? '')
    return froze(unit && { slug: unit.slug ?? '', name: visibleLine(unit.name), kind: unit.kind })
  },
  asked,
}

/** The category: frozen with its name as it is now. */
export const categoryForm: FormKind = {
  form: ({ name, kind }) => ({
    name,
    label: kind.label,
    type: 'relationship',
    relationTo: 'categories',
    admin: { position: 'sidebar', allowCreate: false, allowEdit: false },
  }),
  frozen: (value, { categories }) => {
    const category = categories.get(idIn(value) ?? '')
    return froze(category && { slug: category.slug ?? '', name: visibleLine(category.name) })
  },
  asked,
}
