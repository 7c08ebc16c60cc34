import type { DatabaseSync } from 'node:sqlite'
import { imagesOf, type Content } from '@bbt/shared/contract/content.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import { dayKey } from '@bbt/shared/text/dates.ts'
import { listsOfArticle } from '../../src/published/lists.ts'
import { cardOf } from './card.ts'
import { scalar } from './rows.ts'

/** Makes a revision the one the public sees of its item; its event is already in the store. */
export function putLive(
  db: DatabaseSync,
  { event, content, bytes }: { event: PublishEvent; content: Content; bytes: string },
) {
  const { item, seq, type, digest } = event
  removeLive(db, item)
  const day = content.type === 'article' ? publicDay(db, item, content.datedOn) : null
  const card =
    content.type === 'article' && day ? JSON.stringify(cardOf(content, day, event.at)) : null
  db.prepare('INSERT INTO live VALUES (?, ?, ?, ?, ?, ?, ?)').run(
    ...[item, type, content.url, seq, digest, bytes, card],
  )
  if (content.type === 'article' && day) {
    for (const list of listsOfArticle(content, day)) enlist(db, list, item, day)
  }
  const insert = db.prepare('INSERT OR IGNORE INTO media VALUES (?, ?, ?)')
  for (const file of imagesOf(content).flatMap(imageFiles)) {
    insert.run(file.sha256, file.format, item)
  }
}

/** Takes an item out of everything the public sees; its ordinals stay its own. */
export function removeLive(db: DatabaseSync, item: string) {
  db.prepare('DELETE FROM live WHERE item = ?').run(item)
  db.prepare('DELETE FROM media WHERE item = ?').run(item)
  db.prepare('UPDATE entries SET day = NULL WHERE item = ?').run(item)
}

/** The day an article is dated, or else the day it was first published. */
function publicDay(db: DatabaseSync, item: string, datedOn: string | undefined): string {
  if (datedOn !== undefined) return datedOn
  const first = "SELECT at FROM events WHERE item = ? AND kind = 'publish' ORDER BY seq LIMIT 1"
  return dayKey(String(scalar(db.prepare(first), item)))
}

function enlist(db: DatabaseSync, list: string, item: string, day: string) {
  const next = 'SELECT coalesce(max(ordinal), 0) + 1 FROM entries WHERE list = ?'
  db.prepare(
    `INSERT INTO entries VALUES (?, ?, (${next}), ?) ON CONFLICT (list, item) DO UPDATE SET day = excluded.day`,
  ).run(list, item, list, day)
}
