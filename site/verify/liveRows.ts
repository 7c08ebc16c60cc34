import type { DatabaseSync } from 'node:sqlite'
import { imagesOf, type Content } from '@bbt/shared/contract/content.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import { dayKey } from '@bbt/shared/text/dates.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { checkRevision } from '../publisher/check/checkRevision.ts'
import { cardOf } from '../publisher/store/card.ts'
import { listsOfArticle } from '../src/published/lists.ts'
import type { Told } from './storeRows.ts'

type Row = Record<string, unknown>

/** What one live item puts into the store's tables, by its event and its text. */
function rowsOf(told: Told, item: string, content: Content) {
  const event = told.live.get(item)
  if (!event) return { card: null, day: null, lists: [] }
  if (content.type !== 'article') return { card: null, day: null, lists: [] }
  const day = content.datedOn ?? dayKey(told.firstAt.get(item) ?? event.at)
  const card = JSON.stringify(cardOf(content, day, event.at))
  return { card, day, lists: listsOfArticle(content, day) }
}

/** The rows of a table that are on one side only, as texts. */
function differing(table: string, found: readonly string[], wanted: readonly string[]): Finding[] {
  const [there, due] = [new Set(found), new Set(wanted)]
  const say = (row: string, problem: string) => ({ place: `store.db, ${table}, ${row}`, problem })
  return [
    ...found.filter((row) => !due.has(row)).map((row) => say(row, 'không sự kiện nào cho phép')),
    ...wanted.filter((row) => !there.has(row)).map((row) => say(row, 'bị mất')),
  ]
}

/** Whether what is live, its texts, cards, lists and pictures, is what the events made it. */
export function checkLive(db: DatabaseSync, told: Told): Finding[] {
  const findings: Finding[] = []
  const [lists, media]: [string[], string[]] = [[], []]
  const rows = db.prepare('SELECT * FROM live').all()
  for (const row of rows) {
    const item = String(row['item'])
    const event = told.live.get(item)
    const say = (problem: string) =>
      findings.push({ place: `store.db, live, ${item} (${String(row['path'])})`, problem })
    if (!event) {
      say('không sự kiện nào đăng')
      continue
    }
    const wanted: Row = { type: event.type, path: event.url, seq: event.seq, digest: event.digest }
    const stray = Object.keys(wanted).filter((name) => row[name] !== wanted[name])
    if (stray.length > 0) say(`cột ${stray.join(', ')} khác với sự kiện ${event.seq}`)
    const checked = checkRevision(String(row['content']), event)
    if (!checked.ok) {
      say(checked.refusal.message)
      continue
    }
    const made = rowsOf(told, item, checked.value)
    if (row['card'] !== made.card) say('thẻ giới thiệu (card) khác với bài')
    lists.push(...made.lists.map((list) => `${list} · ${item} · ${made.day ?? ''}`))
    const files = imagesOf(checked.value).flatMap(imageFiles)
    media.push(...files.map(({ sha256, format }) => `${sha256}.${format} · ${item}`))
  }
  const there = new Set(rows.map((row) => row['item']))
  for (const [item, { url }] of told.live) {
    const place = `store.db, live, ${item} (${url})`
    if (!there.has(item)) findings.push({ place, problem: 'bị mất' })
  }
  const entries = db.prepare('SELECT * FROM entries WHERE day IS NOT NULL').all()
  const texts = (names: string[]) => (row: Row) =>
    names.map((name) => String(row[name])).join(' · ')
  const shown = db.prepare('SELECT * FROM media').all()
  const pictures = shown.map(
    (row) => `${String(row['sha256'])}.${String(row['format'])} · ${String(row['item'])}`,
  )
  findings.push(...differing('entries', entries.map(texts(['list', 'item', 'day'])), lists))
  findings.push(...differing('media', pictures, [...new Set(media)]))
  return [...findings, ...checkOrdinals(db, told)]
}

/** Places in a list are given 1, 2, 3 … in the order of publication, once and for ever. */
function checkOrdinals(db: DatabaseSync, told: Told): Finding[] {
  const findings: Finding[] = []
  let [list, next, at] = ['', 1, 0]
  for (const row of db.prepare('SELECT * FROM entries ORDER BY list, ordinal').all()) {
    if (row['list'] !== list) [list, next, at] = [String(row['list']), 1, 0]
    const item = String(row['item'])
    const published = told.events.filter((e) => e.kind === 'publish' && e.item === item)
    const since = published.find(({ seq }) => seq > at)
    const place = `store.db, entries, ${list} · ${item}`
    if (row['ordinal'] !== next) findings.push({ place, problem: `đáng lẽ đứng thứ ${next}` })
    else if (!since) findings.push({ place, problem: 'đứng sai thứ tự đăng' })
    at = since?.seq ?? at
    next = Number(row['ordinal']) + 1
  }
  return findings
}
