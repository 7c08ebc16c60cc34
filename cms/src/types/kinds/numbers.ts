import type { Integer } from '@bbt/shared/types/kinds/numbers.ts'
import type { NumberFieldSingleValidation } from 'payload'
import type { FormKind } from './kind.ts'
import { fieldOf, froze } from './kind.ts'

const judged =
  (kind: Integer): NumberFieldSingleValidation =>
  (value: unknown) =>
    value === null ||
    value === undefined ||
    (Number.isInteger(value) && Number(value) >= kind.min && Number(value) <= kind.max) ||
    kind.wrong('')

/** A whole number. */
export const integerForm: FormKind<Integer> = {
  form: (at) => {
    const { admin, ...field } = fieldOf(at)
    const { max, min } = at.kind
    return {
      ...{ ...field, type: 'number', min, max },
      validate: judged(at.kind),
      admin: { ...admin, step: 1 },
    }
  },
  frozen: (value) => froze(value ?? undefined),
  asked: { where: true, sort: true },
}
