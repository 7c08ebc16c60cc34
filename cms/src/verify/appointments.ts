import { isDeepStrictEqual } from 'node:util'
import { OFFICES } from '@bbt/shared/offices.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import type { Derived } from '../fields/derived.ts'
import { derive } from '../fields/derived.ts'
import type { Row } from '../platform/rows.ts'
import type { AppointmentEntry } from '../workflow/appointmentEvents.ts'
import { sealedPartOf } from '../workflow/appointmentEvents.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'

type Sealing = Sealed<AppointmentEntry>

/** What an entry says of itself, not of the appointment. */
const OF_THE_EVENT = ['seq', 'kind', 'by', 'at', 'previous', 'hash']

/** How a row must look after everything that was sealed about it. */
function rowAfter(events: readonly Sealing[]): object | null {
  const [first, ...rest] = events
  const last = events.at(-1)
  // Made once, ended once at most.
  if (!first || !last || first.kind === 'ended' || rest.length > 1) return null
  if (rest.some(({ kind }) => kind !== 'ended')) {
    return null
  }
  const sealed = Object.entries(last).filter(([name]) => !OF_THE_EVENT.includes(name))
  return {
    ...Object.fromEntries(sealed),
    madeBy: first.by ?? null,
    endedBy: rest.at(-1)?.by ?? null,
  }
}

/** Whether what lists search in and sort by is what it follows from; a row of an older version has none of it. */
function isDerived(row: object, derived: Derived): boolean {
  const should = Object.entries(derive(derived, row))
  const is = (name: string): unknown => Reflect.get(row, name) ?? null
  if (is('derivation') === null) return should.every(([name]) => is(name) === null)
  return should.every(([name, value]) => is(name) === value)
}

/** Whether the appointments are those that were sealed, and none is missing or was slipped in. */
export function checkAppointments(
  rows: readonly Row<'appointments'>[],
  events: readonly Sealing[],
  derived: Derived,
): Finding[] {
  const findings: Finding[] = []
  const sealed = new Map<string, Sealing[]>()
  for (const event of events) {
    sealed.set(event.appointment, [...(sealed.get(event.appointment) ?? []), event])
  }
  const opened = events.findIndex(({ kind }) => kind !== 'founded')
  for (const [at, { kind, seq }] of events.entries()) {
    if (kind === 'founded' && opened >= 0 && at > opened) {
      const place = `appointment-events, mục số ${seq}`
      findings.push({ place, problem: 'ghi là của lúc dựng trường, nhưng đến sau lúc đó' })
    }
  }
  for (const row of rows) {
    const label = Object.hasOwn(OFFICES, row.office) ? OFFICES[row.office].label : row.office
    const place = `appointments/${row.id} (${label})`
    const expected = rowAfter(sealed.get(row.id) ?? [])
    const found = { ...sealedPartOf(row), madeBy: row.madeBy ?? null, endedBy: row.endedBy ?? null }
    if (expected === null) findings.push({ place, problem: 'không có trong chuỗi phân công' })
    else if (!isDeepStrictEqual(found, expected)) {
      findings.push({ place, problem: 'khác với chuỗi phân công' })
    } else if (!isDerived(row, derived)) {
      findings.push({ place, problem: 'bản chữ để tìm và sắp xếp không theo nội dung của nó' })
    }
    sealed.delete(row.id)
  }
  for (const [id, [first]] of sealed) {
    const place = `appointments/${id} (chuỗi phân công, mục số ${first?.seq ?? 0})`
    findings.push({ place, problem: 'phân công này đã bị xoá' })
  }
  return findings
}
