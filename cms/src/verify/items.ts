import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { Item } from '../platform/rows.ts'
import { idOf } from '../platform/rows.ts'
import type { History } from './history.ts'
import { BEGINNING } from './standing.ts'

const plain = (value: unknown) => (value === undefined || value === '' ? null : value)

const ids = (people: readonly (string | { id: string })[] | null | undefined) =>
  (people ?? []).flatMap((person) => idOf(person) ?? [])

function everybodyIn(row: Item): string {
  const words = (row.pictureWordsBy ?? '').split(' ').filter((id) => id !== '')
  const all = [idOf(row.author) ?? '', ...ids(row.coAuthors), ...ids(row.contributors), ...words]
  return [...new Set(all)].sort().join(' ')
}

/** What of an item's row is not as its decisions left it. */
function strayFields(row: Item, history: History | undefined): string[] {
  const standing = history?.standing ?? BEGINNING
  const last = history?.decisions.at(-1)
  const isWritten = STATES[standing.state].editable
  const stray = Object.entries(standing)
    .filter(([name]) => name !== 'rev')
    .filter(([name, value]) => {
      const kept: unknown = plain(Reflect.get(row, name))
      // A draft that was never submitted: databases hold null, false or 0 alike.
      return value === null || value === false || value === 0 ? Boolean(kept) : kept !== value
    })
    .map(([name]) => name)
  const isUntouched = row.rev === standing.rev
  if (isWritten ? row.rev < standing.rev : !isUntouched) stray.push('rev')
  if (!last) return stray
  if (idOf(row.author) !== last.author) stray.push('author')
  if (!isWritten && idOf(row.unit) !== (last.itemUnit ?? null)) stray.push('unit')
  if (!isWritten && everybodyIn(row) !== last.contributors.join(' ')) stray.push('contributors')
  if (isUntouched && plain(row.changedBy) !== (last.person ?? null)) stray.push('changedBy')
  if (isUntouched && row.changedAt !== last.at) stray.push('changedAt')
  return stray
}

/** Whether every item is where its last decision left it, and no item that was decided on is gone. */
export function checkItems(
  rows: ReadonlyMap<GovernedCollection, readonly Item[]>,
  histories: ReadonlyMap<string, History>,
): Finding[] {
  const findings: Finding[] = []
  const there = new Set<string>()
  for (const [collection, items] of rows) {
    for (const row of items) {
      const name = `${collection}/${row.id}`
      there.add(name)
      const stray = strayFields(row, histories.get(name))
      const place = `${name} (“${row.title}”)`
      const problem = `trường ${stray.join(', ')} khác với các quyết định`
      if (stray.length > 0) findings.push({ place, problem })
    }
  }
  for (const name of histories.keys()) {
    if (!there.has(name))
      findings.push({ place: name, problem: 'bài đã bị xoá khỏi cơ sở dữ liệu' })
  }
  return findings
}
