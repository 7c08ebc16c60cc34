import { DAYS, dayToEnter, instantToEnter } from '@bbt/shared/dateWindow.ts'
import { dayKey, formatDate } from '@bbt/shared/text/dates.ts'
import type { DateField, FieldHook } from 'payload'

const textOf = (value: unknown) => (value instanceof Date ? value.toISOString() : value)

/** A day is kept as its noon by the school's clock: in most of the world's zones that is the same day. */
const noonOf = (day: string) => new Date(`${day}T12:00:00+07:00`).toISOString()

const isSameDay = (before: unknown, day: string) =>
  typeof before === 'string' && !Number.isNaN(Date.parse(before)) && dayKey(before) === day

/** What is no day stays, for the judge after this to say so; what was the same day before is no change. */
const keptDay: FieldHook = ({ originalDoc, field, value }) => {
  const text = textOf(value)
  const day = typeof text === 'string' ? dayToEnter(text.trim()) : null
  if (day === null) return text
  const before: unknown = Reflect.get((originalDoc ?? {}) as object, field.name ?? '')
  return isSameDay(before, day) ? before : noonOf(day)
}

const keptInstant: FieldHook = ({ value }) => {
  const text = textOf(value)
  return (typeof text === 'string' ? instantToEnter(text.trim()) : null) ?? text
}

const WINDOW = `từ ${formatDate(DAYS.first)} đến ${formatDate(DAYS.last)}`

/** A hook has put what it could read into ISO and UTC by now. */
const judged =
  (words: string): NonNullable<DateField['validate']> =>
  (value: unknown) => {
    if (value === null || value === undefined || value === '') return true
    const text = textOf(value)
    return typeof text === 'string' && instantToEnter(text) !== null ? true : words
  }

const components = {
  Field: '/admin/dates/VietnamDateField.tsx#VietnamDateField',
  Cell: '/admin/dates/VietnamDateCell.tsx#VietnamDateCell',
}

interface Named {
  name: string
  label: string
  description: string
}

/** A day by the school's calendar, whatever the zone of the browser or of the request. */
export const dayField = ({ name, label, description }: Named): DateField => ({
  name,
  label,
  type: 'date',
  hooks: { beforeValidate: [keptDay] },
  validate: judged(`Chọn một ngày có trong lịch, ${WINDOW}.`),
  admin: { position: 'sidebar', date: { pickerAppearance: 'dayOnly' }, description, components },
})

/** An instant, entered and shown by the school's clock. */
export const momentField = ({ name, label, description }: Named): DateField => ({
  name,
  label,
  type: 'date',
  hooks: { beforeValidate: [keptInstant] },
  validate: judged(
    `Chọn đủ ngày và giờ, ${WINDOW}; gửi qua API thì ghi cả múi giờ, như 2026-11-30T07:00:00+07:00.`,
  ),
  admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' }, description, components },
})
