import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { Article } from '@bbt/shared/types/article.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { PAGE_SIZE } from '../../src/published/lists.ts'
import type { Card, LiveArticle, Published } from '../../src/published/published.ts'
import { numberOf, scalar, textOf } from './rows.ts'
import { traceOf } from './trace.ts'

const CARDS =
  'SELECT live.card FROM entries JOIN live USING (item) WHERE list = ? AND day IS NOT NULL'
const NEWEST_FIRST = 'ORDER BY day DESC, ordinal DESC'
const PLACE = '(SELECT day, ordinal FROM entries WHERE list = ? AND item = ?)'

/** What the templates see, read from the publication store; every list is an indexed range. */
export function publishedFromStore(db: DatabaseSync): Published {
  const sql = statements(db)
  const cards = (query: keyof typeof sql, ...values: SQLInputValue[]) =>
    sql[query].all(...values).map((row) => JSON.parse(textOf(row, 'card')) as Card)
  const pageNumber = (query: keyof typeof sql, ...values: SQLInputValue[]) => {
    const ordinal = scalar(sql[query], ...values)
    return typeof ordinal === 'number' ? Math.ceil(ordinal / PAGE_SIZE) : null
  }

  return {
    configuration() {
      const content = scalar(sql.configuration)
      return typeof content === 'string' ? (JSON.parse(content) as SiteConfiguration) : null
    },
    article: (path) => {
      const row = sql.article.get(path)
      return row === undefined ? null : liveArticle(row)
    },
    newest: (list, limit) => cards('newest', list, limit),
    front: (list) => ({
      cards: cards('newest', list, PAGE_SIZE),
      older: pageNumber('firstBehindFront', list, list, PAGE_SIZE),
    }),
    page: (list, page) => {
      const [first, last] = [(page - 1) * PAGE_SIZE + 1, page * PAGE_SIZE]
      return {
        cards: cards('between', list, first, last),
        newer: pageNumber('nextAbove', list, last),
        older: pageNumber('nextBelow', list, first),
      }
    },
    month: (month) => cards('all', `month:${month}`),
    olderThan: (list, item, limit) => cards('older', list, list, item, limit),
    newerThan: (list, item, limit) => cards('newer', list, list, item, limit),
    pageOf: (list, item) => pageNumber('ordinal', list, item),
    pagesOf: (list) => sql.pages.all(list).map((row) => numberOf(row, 'page')),
    listsOf: (kind) =>
      sql.lists.all(`${kind}:`, `${kind};`).map((row) => ({
        slug: textOf(row, 'list').slice(kind.length + 1),
        count: numberOf(row, 'count'),
      })),
    articlePaths: () => sql.paths.all().map((row) => textOf(row, 'path')),
  } satisfies Published
}

function statements(db: DatabaseSync) {
  const ordinals = (condition: string) =>
    db.prepare(`SELECT ordinal FROM entries WHERE list = ? AND day IS NOT NULL AND ${condition}`)
  return {
    configuration: db.prepare(
      "SELECT content FROM live JOIN texts USING (seq) WHERE live.type = 'siteConfiguration'",
    ),
    article: db.prepare(
      `SELECT live.item, content, live.card, digest, json,
        (SELECT at FROM events WHERE item = live.item AND kind = 'publish' ORDER BY seq LIMIT 1) AS firstAt
       FROM live JOIN texts USING (seq) JOIN events USING (seq)
       WHERE live.type = 'article' AND live.path = ?`,
    ),
    paths: db.prepare("SELECT path FROM live WHERE type = 'article' ORDER BY path"),
    newest: db.prepare(`${CARDS} ${NEWEST_FIRST} LIMIT ?`),
    all: db.prepare(`${CARDS} ${NEWEST_FIRST}`),
    between: db.prepare(`${CARDS} AND ordinal BETWEEN ? AND ? ${NEWEST_FIRST}`),
    older: db.prepare(`${CARDS} AND (day, ordinal) < ${PLACE} ${NEWEST_FIRST} LIMIT ?`),
    newer: db.prepare(`${CARDS} AND (day, ordinal) > ${PLACE} ORDER BY day, ordinal LIMIT ?`),
    // The front holds PAGE_SIZE items, so the newest PAGE_SIZE + 1 ordinals hold one that is not on it.
    firstBehindFront: ordinals(
      `item NOT IN (SELECT item FROM entries WHERE list = ? AND day IS NOT NULL ${NEWEST_FIRST} LIMIT ?)
       ORDER BY ordinal DESC LIMIT 1`,
    ),
    nextAbove: ordinals('ordinal > ? ORDER BY ordinal LIMIT 1'),
    nextBelow: ordinals('ordinal < ? ORDER BY ordinal DESC LIMIT 1'),
    ordinal: ordinals('item = ?'),
    pages: db.prepare(
      // Written into the text: a bound 20 is 20.0, and the division would not be whole.
      `SELECT DISTINCT (ordinal - 1) / ${PAGE_SIZE} + 1 AS page FROM entries WHERE list = ? AND day IS NOT NULL ORDER BY page`,
    ),
    lists: db.prepare(
      'SELECT list, count(*) AS count FROM entries WHERE list >= ? AND list < ? AND day IS NOT NULL GROUP BY list ORDER BY list',
    ),
  }
}

function liveArticle(row: Parameters<typeof textOf>[0]): LiveArticle {
  const card = JSON.parse(textOf(row, 'card')) as Card
  return {
    item: textOf(row, 'item'),
    content: JSON.parse(textOf(row, 'content')) as Article,
    digest: textOf(row, 'digest'),
    day: card.day,
    minutes: card.minutes,
    trace: traceOf(JSON.parse(textOf(row, 'json')) as PublishEvent, textOf(row, 'firstAt')),
  }
}
