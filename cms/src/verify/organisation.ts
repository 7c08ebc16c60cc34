import { isDeepStrictEqual } from 'node:util'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import type { OrganisationEntry } from '../organisation/events.ts'
import { subjectOf } from '../organisation/events.ts'
import type { Values } from '../organisation/values.ts'
import { changesBetween, valuesOf } from '../organisation/values.ts'
import type { WatchedCollection } from '../organisation/watched.ts'

type Sealing = Sealed<OrganisationEntry>
type Rows = ReadonlyMap<WatchedCollection, readonly { id: string }[]>

const BEGINNINGS: readonly Sealing['kind'][] = ['baseline', 'founded']

/** What a row says after a change; null where the change does not begin with what it said. */
function after(before: Values | undefined, { changes = {} }: Sealing): Values | null {
  if (before === undefined) return null
  const next = { ...before }
  for (const [field, { before: old, after: value }] of Object.entries(changes)) {
    if (before[field] !== old) return null
    if (value === undefined) Reflect.deleteProperty(next, field)
    else next[field] = value
  }
  return next
}

/** What every row must say by the chain alone, and what of the chain cannot have been so. */
function replay(events: readonly Sealing[]): { said: Map<string, Values>; findings: Finding[] } {
  const said = new Map<string, Values>()
  const findings: Finding[] = []
  const opened = events.findIndex(({ kind }) => !BEGINNINGS.includes(kind))
  for (const [at, event] of events.entries()) {
    const { kind, seq, subject } = event
    const say = (problem: string) =>
      findings.push({ place: `organisation-events, mục số ${seq} (${subject})`, problem })
    if (kind === 'changed') {
      const next = after(said.get(subject), event)
      if (next) said.set(subject, next)
      else say('không bắt đầu từ giá trị mà chuỗi đã ghi trước đó')
      continue
    }
    if (said.has(subject)) say('ghi thêm một lần nữa là mới có')
    if (BEGINNINGS.includes(kind) && opened >= 0 && at > opened) {
      say('ghi là có từ đầu, nhưng đến sau lúc đó')
    }
    said.set(subject, event.values ?? {})
  }
  return { said, findings }
}

const quoted = (value: string | number | boolean | undefined) =>
  value === undefined ? 'trống' : `“${String(value)}”`

/** What differs, in words: “name” là “B”, theo chuỗi là “A”. */
const differences = (sealed: Values, found: Values): string =>
  Object.entries(changesBetween(sealed, found))
    .map(
      ([field, { before, after: now }]) =>
        `${field} là ${quoted(now)}, theo chuỗi là ${quoted(before)}`,
    )
    .join('; ')

/** Whether units, categories and accounts say what the chain makes them say, and none is missing or was slipped in. */
export function checkOrganisation(rows: Rows, events: readonly Sealing[]): Finding[] {
  const { said, findings } = replay(events)
  for (const [collection, all] of rows) {
    for (const row of all) {
      const subject = subjectOf(collection, row.id)
      const [sealed, found] = [said.get(subject), valuesOf(collection, row)]
      const label = found['name'] ?? ''
      const place = `${subject} (${label})`
      if (!sealed) findings.push({ place, problem: 'không có trong chuỗi tổ chức và tài khoản' })
      else if (!isDeepStrictEqual(sealed, found)) {
        findings.push({ place, problem: `khác với chuỗi: ${differences(sealed, found)}` })
      }
      said.delete(subject)
    }
  }
  for (const subject of said.keys()) {
    findings.push({ place: subject, problem: 'có trong chuỗi nhưng đã bị xoá' })
  }
  return findings
}
