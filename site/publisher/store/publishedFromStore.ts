import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { comeBy } from '@bbt/shared/types/moments.ts'
import { PAGE_SIZE } from '../../src/published/lists.ts'
import type { Card, LivePage, Published } from '../../src/published/published.ts'
import { minutesOf } from './card.ts'
import { publicDay } from './publicDay.ts'
import { numberOf, scalar, textOf } from './rows.ts'
import { traceOf } from './trace.ts'

const CARDS =
  'SELECT live.card FROM entries JOIN live USING (item) WHERE list = ? AND sort IS NOT NULL'
const NEWEST_FIRST = 'ORDER BY sort DESC, ordinal DESC'
const PLACE = '(SELECT sort, ordinal FROM entries WHERE list = ? AND item = ?)'

/** What the templates see, read from the publication store; every list is an indexed range. @param pageSize how many items a page of a list holds */
export function publishedFromStore(db: DatabaseSync, pageSize = PAGE_SIZE): Published {
  const sql = statements(db, pageSize)
  const cards = (query: keyof typeof sql, ...values: SQLInputValue[]) =>
    sql[query].all(...values).map((row) => JSON.parse(textOf(row, 'card')) as Card)
  const card = (item: string) => cards('card', item)[0] ?? null
  const targets = (item: string, name: string) => {
    const text = scalar(sql.content, item)
    if (typeof text !== 'string') return []
    const content = JSON.parse(text) as Content
    const named = CONTENT_TYPES[content.type].relations(content)
    return named.flatMap((relation) => (relation.name === name ? [relation.target] : []))
  }
  const pageNumber = (query: keyof typeof sql, ...values: SQLInputValue[]) => {
    const ordinal = scalar(sql[query], ...values)
    return typeof ordinal === 'number' ? Math.ceil(ordinal / pageSize) : null
  }

  return {
    hasCome: (instant) => comeBy(String(scalar(sql.asOf) ?? ''))(instant),
    configuration() {
      const content = scalar(sql.configuration)
      return typeof content === 'string' ? (JSON.parse(content) as SiteConfiguration) : null
    },
    live: (path) => {
      const row = sql.live.get(path)
      return row === undefined ? null : livePage(row)
    },
    paths: (type) => sql.paths.all(type).map((row) => textOf(row, 'path')),
    card,
    related: (item, name) => targets(item, name).flatMap((target) => card(target) ?? []),
    referring: (item, name) => cards('referring', item, name),
    newest: (list, limit) => cards('newest', list, limit),
    front: (list) => ({
      cards: cards('newest', list, pageSize),
      older: pageNumber('firstBehindFront', list, list, pageSize),
    }),
    page: (list, page) => {
      const [first, last] = [(page - 1) * pageSize + 1, page * pageSize]
      return {
        cards: cards('between', list, first, last),
        newer: pageNumber('nextAbove', list, last),
        older: pageNumber('nextBelow', list, first),
      }
    },
    all: (list) => cards('all', list),
    olderThan: (list, item, limit) => cards('older', list, list, item, limit),
    newerThan: (list, item, limit) => cards('newer', list, list, item, limit),
    pageOf: (list, item) => pageNumber('ordinal', list, item),
    pagesOf: (list) => sql.pages.all(list).map((row) => numberOf(row, 'page')),
    listsOf: (kind) =>
      sql.lists.all(`${kind}:`, `${kind};`).map((row) => ({
        slug: textOf(row, 'list').slice(kind.length + 1),
        count: numberOf(row, 'count'),
      })),
  } satisfies Published
}

function statements(db: DatabaseSync, pageSize: number) {
  const ordinals = (condition: string) =>
    db.prepare(`SELECT ordinal FROM entries WHERE list = ? AND sort IS NOT NULL AND ${condition}`)
  return {
    asOf: db.prepare("SELECT value FROM state WHERE key = 'asOf'"),
    content: db.prepare('SELECT content FROM live JOIN texts USING (seq) WHERE live.item = ?'),
    card: db.prepare('SELECT card FROM live WHERE item = ? AND card IS NOT NULL'),
    referring: db.prepare(
      `SELECT card FROM neighbours JOIN live USING (seq)
       WHERE target = ? AND name = ? AND card IS NOT NULL ORDER BY seq DESC`,
    ),
    configuration: db.prepare(
      "SELECT content FROM live JOIN texts USING (seq) WHERE live.type = 'siteConfiguration'",
    ),
    live: db.prepare(
      `SELECT live.item, content, digest, json,
        (SELECT at FROM events WHERE item = live.item AND kind = 'publish' ORDER BY seq LIMIT 1) AS firstAt
       FROM live JOIN texts USING (seq) JOIN events USING (seq)
       WHERE live.path = ?`,
    ),
    paths: db.prepare('SELECT path FROM live WHERE type = ? ORDER BY path'),
    newest: db.prepare(`${CARDS} ${NEWEST_FIRST} LIMIT ?`),
    all: db.prepare(`${CARDS} ${NEWEST_FIRST}`),
    between: db.prepare(`${CARDS} AND ordinal BETWEEN ? AND ? ${NEWEST_FIRST}`),
    older: db.prepare(`${CARDS} AND (sort, ordinal) < ${PLACE} ${NEWEST_FIRST} LIMIT ?`),
    newer: db.prepare(`${CARDS} AND (sort, ordinal) > ${PLACE} ORDER BY sort, ordinal LIMIT ?`),
    // The front holds a page's items, so the newest and one more ordinals hold one that is not on it.
    firstBehindFront: ordinals(
      `item NOT IN (SELECT item FROM entries WHERE list = ? AND sort IS NOT NULL ${NEWEST_FIRST} LIMIT ?)
       ORDER BY ordinal DESC LIMIT 1`,
    ),
    nextAbove: ordinals('ordinal > ? ORDER BY ordinal LIMIT 1'),
    nextBelow: ordinals('ordinal < ? ORDER BY ordinal DESC LIMIT 1'),
    ordinal: ordinals('item = ?'),
    pages: db.prepare(
      // Written into the text: a bound 20 is 20.0, and the division would not be whole.
      `SELECT DISTINCT (ordinal - 1) / ${pageSize} + 1 AS page FROM entries WHERE list = ? AND sort IS NOT NULL ORDER BY page`,
    ),
    lists: db.prepare(
      'SELECT list, count(*) AS count FROM entries WHERE list >= ? AND list < ? AND sort IS NOT NULL GROUP BY list ORDER BY list',
    ),
  }
}

/** What has a page of its own: not the site's configuration, which stands on all of them. */
function livePage(row: Parameters<typeof textOf>[0]): LivePage | null {
  const content = JSON.parse(textOf(row, 'content')) as Content
  if (CONTENT_TYPES[content.type].address.only !== undefined) return null
  const firstAt = textOf(row, 'firstAt')
  const page = {
    type: content.type,
    item: textOf(row, 'item'),
    content,
    digest: textOf(row, 'digest'),
    day: publicDay(content, firstAt),
    minutes: minutesOf(content),
    trace: traceOf(JSON.parse(textOf(row, 'json')) as PublishEvent, firstAt),
  }
  // Type and content are those of one row; the compiler would have to follow them through JSON.
  return page as LivePage
}
