import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { Item } from '../platform/rows.ts'
import { idOf } from '../platform/rows.ts'
import type { History } from './history.ts'
import { BEGINNING } from './standing.ts'

const plain = (value: unknown) => (value === undefined || value === '' ? null : value)

const ids = (people: readonly (string | { id: string })[] | null | undefined) =>
  (people ?? []).flatMap((person) => idOf(person) ?? [])

const list = (people: readonly string[]) => [...new Set(people)].sort().join(' ')

/** Whether the decisions count those with words in the text. */
function fitsWriters(row: Item, { decisions }: History, told: readonly string[]): boolean {
  const pictureWordsBy = (row.pictureWordsBy ?? '').split(' ').filter((id) => id !== '')
  const words = [...ids(row.contributors), ...pictureWordsBy]
  if (list(words) === list(told)) return true
  // Submissions of the first time also count those whom the text names.
  const sent = decisions.findLast(({ action }) => action === 'submit')
  const named = [idOf(row.author) ?? '', ...ids(row.coAuthors)]
  return sent?.categoryRoute === undefined && list([...named, ...words]) === list(told)
}

/** What of an item's row is not as its decisions left it. */
function strayFields(row: Item, history: History | undefined): string[] {
  const standing = history?.standing ?? BEGINNING
  const last = history?.decisions.at(-1)
  const isWritten = STATES[standing.state].editable
  const stray = Object.entries(standing)
    .filter(([name]) => name !== 'rev' && name !== 'openedBy')
    .filter(([name, value]) => {
      const kept: unknown = plain(Reflect.get(row, name))
      // A draft that was never submitted: databases hold null, false or 0 alike.
      return value === null || value === false || value === 0 ? Boolean(kept) : kept !== value
    })
    .map(([name]) => name)
  const isUntouched = row.rev === standing.rev
  if (isWritten ? row.rev < standing.rev : !isUntouched) stray.push('rev')
  if (!history || !last) return stray
  if (idOf(row.author) !== last.author) stray.push('author')
  if (!isWritten && idOf(row.unit) !== (last.itemUnit ?? null)) stray.push('unit')
  // Rows from before this was kept name nobody, which gives nobody anything.
  if (plain(row.openedBy) !== null && row.openedBy !== standing.openedBy) stray.push('openedBy')
  if (!isWritten && !fitsWriters(row, history, last.contributors ?? [])) stray.push('contributors')
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
