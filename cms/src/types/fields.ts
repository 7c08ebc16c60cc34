import type { Kind } from '@bbt/shared/types/kind.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { Field } from 'payload'
import { coAuthorsField, unitField } from '../fields/belonging.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { slugField } from '../fields/slug.ts'
import type { Whole } from './form.ts'
import { FORMS } from './index.ts'
import { FORM_KINDS } from './kinds/index.ts'
import type { Own } from './kinds/kind.ts'

/** The fields of a type by name, in the order of its description. */
export const kindsOf = ({ fields }: GovernedType): [string, Kind][] => Object.entries<Kind>(fields)

const byName = <T>(values: Readonly<Record<string, T>>, name: string): T | undefined => values[name]

/** The field of a form in which a field of the contract is entered; none where another is entered there too. */
function entered(type: GovernedType, name: string, kind: Kind): Field[] {
  const form = FORMS[type.name]
  const at = { name: kind.enteredIn ?? name, label: kind.label }
  const whole = 'values' in form ? byName<Whole>(form.values, name) : undefined
  if (whole !== undefined) return [whole(at)]
  const own = ('own' in form ? byName<Own>(form.own, name) : undefined) ?? {}
  const field = FORM_KINDS[kind.kind].form?.({ name: at.name, kind, own })
  return field === undefined ? [] : [field]
}

/** The form of a type: the fields that make its content, whose text it is, its address, and what lists are asked by. */
export function contentFields(type: GovernedType): Field[] {
  const { address } = type
  const kinds = kindsOf(type)
  const belonging = [unitField, coAuthorsField]
  const hasUnit = kinds.some(([, { kind }]) => kind === 'unit')
  const texts = kinds.filter(([, { kind }]) => kind === 'text')
  const labels = texts.map(([, { label }]) => label.toLowerCase()).join(', ')
  return [
    ...kinds.flatMap(([name, kind]) =>
      kind.kind === 'unit' ? belonging : entered(type, name, kind),
    ),
    ...(hasUnit ? [] : belonging),
    ...(address.only === undefined ? [slugField('title', address.pathOf)] : []),
    ...derivedFields({
      label: `${labels} (có dấu hay không dấu)`,
      search: texts.map(([name]) => name),
      order: alphabetical('title'),
    }),
  ]
}
