import type { Where } from 'payload'
import { idOf } from '../platform/rows.ts'

type Condition = Readonly<Record<string, unknown>>

/** What a field says, as a list: of relations the ids. */
function valuesOf(row: object, name: string): unknown[] {
  const value: unknown = Reflect.get(row, name)
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all
    .map((one) => (typeof one === 'object' && one !== null ? idOf(one as { id: string }) : one))
    .filter((one) => one !== null && one !== undefined && one !== '')
}

/** What a query asks of one field. It is the database's word in `visibleItems`; what is not used there is not known here. */
const HOLDS: Readonly<Record<string, (values: readonly unknown[], asked: unknown) => boolean>> = {
  equals: (values, asked) => values.includes(asked),
  in: (values, asked) => values.some((value) => (asked as readonly unknown[]).includes(value)),
  exists: (values, asked) => values.length > 0 === asked,
}

const isAsked = (row: object, name: string, condition: Condition): boolean =>
  Object.entries(condition).every(([operator, asked]) => {
    const holds = HOLDS[operator]
    if (!holds) throw new Error(`no row is judged by “${operator}” without its database`)
    return holds(valuesOf(row, name), asked)
  })

/** Whether a row that was read already is among those of a query, as the database would find it. @throws for a query that it does not know */
export function isAmong(visible: boolean | Where, row: object): boolean {
  if (typeof visible === 'boolean') return visible
  return Object.entries(visible).every(([name, part]) => {
    if (name === 'or') return (part as Where[]).some((one) => isAmong(one, row))
    if (name === 'and') return (part as Where[]).every((one) => isAmong(one, row))
    return isAsked(row, name, part as Condition)
  })
}
