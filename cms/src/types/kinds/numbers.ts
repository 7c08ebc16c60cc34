import type { Integer } from '@bbt/shared/types/kinds/numbers.ts'
import type { NumberFieldSingleValidation } from 'payload'
import type { FormKind } from './kind.ts'
import { adminOf, froze } from './kind.ts'

const judged =
  (kind: Integer): NumberFieldSingleValidation =>
  (value: unknown) =>
    value === null ||
    value === undefined ||
    (Number.isInteger(value) && Number(value) >= kind.min && Number(value) <= kind.max) ||
    kind.wrong('')

/** A whole number. */
export const integerForm: FormKind<Integer> = {
  form: ({ name, kind, own }) => ({
    name,
    label: kind.label,
    type: 'number',
    min: kind.min,
    max: kind.max,
    validate: judged(kind),
    admin: { ...adminOf(own), step: 1 },
  }),
  frozen: (value) => froze(value ?? undefined),
  asked: { where: true, sort: true },
}
