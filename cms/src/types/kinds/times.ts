import { dayToEnter } from '@bbt/shared/dateWindow.ts'
import { dayField, momentField } from '../../fields/dates.ts'
import type { At, FormKind } from './kind.ts'
import { froze } from './kind.ts'
import { lineOf } from './text.ts'

const named = ({ name, kind, own }: At) => ({
  name,
  label: kind.label,
  description: own.description ?? '',
})

const asked = { where: true, sort: true }

/** A day by the school's calendar; what is none stays, for the contract to refuse. */
export const dayForm: FormKind = {
  form: (at) => dayField(named(at)),
  frozen: (value) => {
    const text = lineOf(value)
    return froze(text && (dayToEnter(text) ?? text))
  },
  asked,
}

/** A moment as the contract spells it, in UTC; what is none stays, for the contract to refuse. */
export const instantForm: FormKind = {
  form: (at) => momentField(named(at)),
  frozen: (value) => {
    const text = lineOf(value)
    const time = Date.parse(text ?? '')
    return froze(Number.isNaN(time) ? text : new Date(time).toISOString())
  },
  asked,
}
