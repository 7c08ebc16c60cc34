import type { DatabaseSync } from 'node:sqlite'
import { numberOf, scalar, textOf } from './rows.ts'

/** A published text, by its event and its item. */
export interface TextOf {
  seq: number
  item: string
}

/** Texts that are not shown although the feed has them: a page cannot be rendered with them. */
export function withheldIn(db: DatabaseSync) {
  const sql = {
    put: db.prepare('INSERT OR REPLACE INTO withheld VALUES (?, ?)'),
    all: db.prepare(
      'SELECT seq, item FROM withheld JOIN texts USING (seq) WHERE is_tried = ? ORDER BY seq',
    ),
    isKnown: db.prepare('SELECT 1 FROM withheld WHERE seq = ?'),
    shown: db.prepare('DELETE FROM withheld WHERE is_tried = 1'),
    lost: db.prepare('DELETE FROM withheld WHERE seq NOT IN (SELECT seq FROM texts)'),
  }
  const those = (isTried: boolean): TextOf[] =>
    sql.all.all(Number(isTried)).map((row) => ({
      seq: numberOf(row, 'seq'),
      item: textOf(row, 'item'),
    }))
  return {
    /** Keeps texts from being shown. What is shown of their items has to be settled in the same transaction. */
    withhold: (seqs: readonly number[]) => seqs.forEach((seq) => sql.put.run(seq, 0)),
    /** Has texts shown again, as long as no page fails with them. To be settled in the same transaction, too. */
    tryAgain: (seqs: readonly number[]) => seqs.forEach((seq) => sql.put.run(seq, 1)),
    withheld: () => those(false),
    /** Whether a text was withheld, and is not yet known to be shown. */
    wasWithheld: (seq: number) => scalar(sql.isKnown, seq) !== null,
    /** Notes that what was tried again is shown, and that texts which are gone wait for nothing. */
    forgetTried: () => {
      sql.shown.run()
      sql.lost.run()
    },
  }
}
