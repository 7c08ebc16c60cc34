import { GOVERNED_COLLECTIONS } from '@bbt/shared/types/index.ts'
import { CHAINS } from '../../src/platform/chains.ts'
import { isDeepStrictEqual } from 'node:util'
import type { SanitizedConfig } from 'payload'
import type { RawRow, Tables } from '../support/tables.ts'

/** Payload derives these on every save, also on one that changes nothing. */
const DERIVED = ['updated_at', 'updatedAt', 'thumbnail_u_r_l', 'thumbnailURL']

const withoutDerived = (row: RawRow): RawRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !DERIVED.includes(name)))

const byText = (a: string, b: string) => (a < b ? -1 : 1)

/** On SQLite every save writes the rows of relations anew: the same ones, with other numbers. */
const relations = (rows: readonly RawRow[]) =>
  rows.map(({ id: _, ...row }) => JSON.stringify(row)).sort(byText)

function isSame(table: string, a: readonly RawRow[] = [], b: readonly RawRow[] = []): boolean {
  if (a === b) return true
  if (table.endsWith('_rels')) return isDeepStrictEqual(relations(a), relations(b))
  return isDeepStrictEqual(a.map(withoutDerived), b.map(withoutDerived))
}

/** Tables whose rows are not the same. */
export function changedTables(before: Tables, after: Tables): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])]
  return names.filter((name) => !isSame(name, before.get(name), after.get(name)))
}

/** The collection that a table belongs to: SQLite gives lists and relations tables of their own. */
export function collectionOf({ collections }: SanitizedConfig, table: string): string {
  const plain = table.replaceAll('_', '-')
  const slugs = collections.map(({ slug }) => slug).filter((slug) => plain.startsWith(slug))
  return slugs.sort((a, b) => b.length - a.length)[0] ?? table
}

const idOf = ({ id, _id }: RawRow) => String(id ?? _id)

const NEVER_CHANGED: readonly string[] = ['revisions', ...CHAINS]

/** What the house writes down about accounts and attempts, by itself. */
export const NOTED = ['security-events', 'rate-limits']

const GOVERNED: readonly string[] = GOVERNED_COLLECTIONS

/** What an appointment may come to say later: when it was ended, and by whom. */
const ENDING = ['to', 'ended_by', 'endedBy']

/** What a save of an item's text may move; everything else of the workflow is the transition service's. */
const MOVED_BY_SAVES = /^(rev|changed.*|contributors)$/

/** Whose text it is: no step writes one. */
const OF_TEXT = /^text_?(by|at)$/i

const WORKFLOW =
  /^(state|digest|submitted|route|opened|endorsed|approved|scheduled|live|author$|author_id$)/

function differing(before: RawRow, after: RawRow): string[] {
  const [a, b] = [withoutDerived(before), withoutDerived(after)]
  return Object.keys({ ...a, ...b }).filter((name) => !isDeepStrictEqual(a[name], b[name]))
}

/**
 * What no request may do to rows that are there, whoever sends it: remove one, rewrite the record, the
 * past of an appointment, or (unless it is a transition) what the workflow knows about an item.
 */
export function lawsBroken(
  config: SanitizedConfig,
  before: Tables,
  after: Tables,
  isTransition: boolean,
): string[] {
  const found: string[] = []
  for (const [table, rows] of before) {
    const collection = collectionOf(config, table)
    const isOwn = [collection, `${collection}s`].includes(table.replaceAll('_', '-'))
    if (!isOwn || collection.startsWith('payload-') || collection === 'rate-limits') continue
    if (after.get(table) === rows) continue
    const later = new Map((after.get(table) ?? []).map((row) => [idOf(row), row]))
    for (const row of rows) {
      const next = later.get(idOf(row))
      if (!next) found.push(`${table}: a row is gone`)
      const fields = next ? differing(row, next) : []
      const wrong = fields.filter(
        (field) =>
          NEVER_CHANGED.includes(collection) ||
          (collection === 'appointments' && !ENDING.includes(field)) ||
          (!isTransition &&
            GOVERNED.includes(collection) &&
            WORKFLOW.test(field) &&
            !MOVED_BY_SAVES.test(field)) ||
          (isTransition && GOVERNED.includes(collection) && OF_TEXT.test(field)),
      )
      if (wrong.length > 0) found.push(`${table}: ${wrong.join(', ')} of a row changed`)
    }
  }
  return found
}
