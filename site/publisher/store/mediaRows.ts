import type { DatabaseSync } from 'node:sqlite'
import type { MediaFile } from '../media.ts'
import { scalar, textOf } from './rows.ts'

export const mediaFile = (row: Parameters<typeof textOf>[0]): MediaFile => ({
  sha256: textOf(row, 'sha256'),
  format: textOf(row, 'format'),
})

/** The content-addressed files of texts: those of what is shown, and those of what may be. */
export function mediaIn(db: DatabaseSync) {
  const sql = {
    shown: db.prepare(
      'SELECT DISTINCT sha256, format FROM media JOIN live USING (seq) ORDER BY sha256',
    ),
    kept: db.prepare('SELECT DISTINCT sha256, format FROM media ORDER BY sha256'),
    ofItem: db.prepare('SELECT sha256, format FROM media JOIN events USING (seq) WHERE item = ?'),
    isShown: db.prepare(
      'SELECT 1 FROM media JOIN live USING (seq) WHERE sha256 = ? AND format = ? LIMIT 1',
    ),
    isKept: db.prepare('SELECT 1 FROM media WHERE sha256 = ? AND format = ? LIMIT 1'),
  }
  return {
    /** Every file that something live shows. */
    media: () => sql.shown.all().map(mediaFile),
    /** Those and what may be shown again, or is not shown yet. */
    keptMedia: () => sql.kept.all().map(mediaFile),
    /** Those of an item's texts. */
    mediaOf: (item: string) => sql.ofItem.all(item).map(mediaFile),
    /** Whether anything live shows a file. */
    isShown: ({ sha256, format }: MediaFile) => scalar(sql.isShown, sha256, format) !== null,
    /** Whether any text that may be shown has it. */
    isKept: ({ sha256, format }: MediaFile) => scalar(sql.isKept, sha256, format) !== null,
  }
}
