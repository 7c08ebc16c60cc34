import { formatDateTime } from '@bbt/shared/text/dates.ts'
import type { PayloadRequest, Where } from 'payload'
import type { OrganisationEntry } from '../organisation/events.ts'
import { entries } from '../platform/chains.ts'
import { byId } from '../platform/rows.ts'
import type { SealedValue, WatchedCollection } from '../organisation/watched.ts'
import { WATCHED_NAMES, watchedFields } from '../organisation/watched.ts'
import { personName } from '../workflow/changed.ts'
import { oneLine } from './oneLine.ts'

const NOUNS: Record<WatchedCollection, string> = {
  units: 'Tổ, đoàn thể',
  categories: 'Chuyên mục',
  users: 'Tài khoản',
}

const valueText = (value: SealedValue | undefined): string => {
  if (value === undefined || value === null) return 'trống'
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  return `“${oneLine(String(value))}”`
}

async function lineOf(req: PayloadRequest, entry: OrganisationEntry): Promise<string> {
  const [name = '', id = ''] = entry.subject.split('/')
  const collection = WATCHED_NAMES.find((known) => known === name)
  if (!collection) throw new Error(`not watched: ${entry.subject}`)
  const row = await byId(req, collection, id)
  const what = `${NOUNS[collection]} “${oneLine(row?.name ?? id)}”`
  const who = entry.by === undefined ? '' : ` (${oneLine(await personName(req, entry.by))})`
  const changed = watchedFields(collection).flatMap(([field, { label }]) => {
    const change = entry.changes?.[field]
    return change ? [`${label}: ${valueText(change.before)} → ${valueText(change.after)}`] : []
  })
  const told = changed.length > 0 ? changed.join('; ') : 'mới lập'
  return `  - ${formatDateTime(entry.at).slice(-5)} ${what}: ${told}${who}`
}

/** What of units, categories and accounts is not as it was the day before, with old and new value. @param where the day */
export async function organisationLines(req: PayloadRequest, where: Where): Promise<string[]> {
  const all = await entries<OrganisationEntry>(req, 'organisation-events', where)
  const told = all.filter(({ kind }) => kind === 'created' || kind === 'changed')
  const lines: string[] = []
  for (const entry of told) lines.push(await lineOf(req, entry))
  return [`Tổ chức và tài khoản thay đổi: ${told.length}`, ...lines]
}
