import type { DatabaseSync } from 'node:sqlite'
import { imagesOf } from '@bbt/shared/contract/content.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import { visibilityOf } from '@bbt/shared/contract/visibility.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { fileOf } from '../publisher/release/files.ts'
import { shardOf } from '../publisher/release/shards.ts'
import type { Unpublished } from '../publisher/store/aheadRows.ts'
import type { Moment } from '../publisher/store/moment.ts'
import { cardOf } from '../publisher/store/card.ts'
import { placesOf } from '../publisher/store/places.ts'
import { publicDay } from '../publisher/store/publicDay.ts'
import type { TextOf } from '../publisher/store/withheldRows.ts'
import { differing, type Row, strayColumns } from './rowFindings.ts'
import type { Told } from './storeRows.ts'
import type { KeptText } from './textRows.ts'

/** When to look, what was taken down by events that are not taken yet, and what no page can be rendered with. */
type Looked = Moment & { ahead: readonly Unpublished[]; withheld: readonly TextOf[] }

/** The texts that are to be seen at a moment: of each item the newest whose time has come, at each address the newest of those. */
function shownAt(texts: readonly KeptText[], looked: Looked): KeptText[] {
  const { asOf, heldBefore, ahead } = looked
  const withheld = new Set(looked.withheld.map(({ seq }) => seq))
  const down = new Map(ahead.map(({ item, seq }) => [item, seq]))
  const newest = new Map<string, KeptText>()
  for (const text of texts) {
    const { item, seq } = text.event
    const isBeforeHold = heldBefore === null || seq < heldBefore
    const isUp = seq > (down.get(item) ?? 0) && !withheld.has(seq)
    const { from } = visibilityOf(text.content)
    if (isUp && isBeforeHold && (from === null || from <= asOf)) newest.set(item, text)
  }
  const there = [...newest.values()].filter(({ content }) => {
    const { until } = visibilityOf(content)
    return until === null || until > asOf
  })
  const inOrder = there.sort((a, b) => a.event.seq - b.event.seq)
  return [...new Map(inOrder.map((text) => [text.event.url, text])).values()]
}

/** What one live text puts into the store's tables at a time. */
function rowsOf(told: Told, { event, content }: KeptText, asOf: string) {
  const { item, type, seq, at, url: path } = event
  const firstAt = told.firstAt.get(item) ?? at
  const card = cardOf(content, { item, day: publicDay(content, firstAt), at })
  const places = placesOf(content, firstAt, asOf)
  return {
    live: { item, type, path, seq, card, shard: shardOf(`/${fileOf(path)}`) },
    entries: places.map(({ list, sort }) => `${list} · ${item} · ${sort}`),
  }
}

/** Whether what is live, its cards, lists and pictures, is what events and texts make it at a moment. */
export function checkLive(
  db: DatabaseSync,
  told: Told,
  texts: readonly KeptText[],
  looked: Looked,
): Finding[] {
  const findings: Finding[] = []
  const due = new Map(
    shownAt(texts, looked).map((text) => [text.event.item, rowsOf(told, text, looked.asOf)]),
  )
  const found = new Map(
    db
      .prepare('SELECT * FROM live')
      .all()
      .map((row) => [String(row['item']), row as Row]),
  )
  const say = (item: string, path: unknown, problem: string) =>
    findings.push({ place: `store.db, live, ${item} (${String(path)})`, problem })
  for (const [item, row] of found) {
    const wanted = due.get(item)
    if (!wanted) {
      say(item, row['path'], 'không được hiện lúc này')
      continue
    }
    const stray = strayColumns(row, wanted.live)
    if (stray.length > 0) say(item, row['path'], `cột ${stray.join(', ')} khác với bài`)
  }
  for (const [item, { live }] of due) if (!found.has(item)) say(item, live.path, 'bị mất')

  const rows = (sql: string) =>
    db
      .prepare(sql)
      .all()
      .map((row) => Object.values(row).map(String).join(' · '))
  const entries = [...due.values()].flatMap((wanted) => wanted.entries)
  const media = texts.flatMap(({ event, content }) =>
    imagesOf(content)
      .flatMap(imageFiles)
      .map(({ sha256, format }) => `${sha256} · ${format} · ${event.seq}`),
  )
  const posted = [...told.published].map(([item, all]) => `${item} · ${all.at(-1)?.url ?? ''}`)
  return [
    ...findings,
    ...differing(
      'entries',
      rows('SELECT list, item, sort FROM entries WHERE sort IS NOT NULL'),
      entries,
    ),
    ...differing('media', rows('SELECT sha256, format, seq FROM media'), [...new Set(media)]),
    ...differing('moments', rows('SELECT at, seq FROM moments'), texts.flatMap(momentsOf)),
    ...differing('neighbours', rows('SELECT seq, name, target FROM neighbours'), [
      ...new Set(texts.flatMap(neighboursOf)),
    ]),
    ...differing('posted', rows('SELECT item, path FROM posted'), posted),
    ...checkOrdinals(db, told),
  ]
}

const momentsOf = ({ event, content }: KeptText) =>
  CONTENT_TYPES[content.type].moments(content).map((at) => `${at} · ${event.seq}`)

const neighboursOf = ({ event, content }: KeptText) =>
  CONTENT_TYPES[content.type]
    .relations(content)
    .map(({ name, target }) => `${event.seq} · ${name} · ${target}`)

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
