import { DatabaseSync } from 'node:sqlite'
import type { FileChange } from '../release/release.ts'
import { textOf } from '../store/rows.ts'

/** The files of a release that is being written, kept out of memory until it is whole. */
export function createFileList() {
  // An empty name is a database of this connection alone, in a temporary file.
  const db = new DatabaseSync('')
  db.exec('CREATE TABLE files (path TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO files VALUES (?, ?)')
  const all = db.prepare('SELECT path, sha256 FROM files')

  return {
    add(files: readonly FileChange[]) {
      db.exec('BEGIN')
      for (const { path, sha256 } of files) insert.run(path, sha256)
      db.exec('COMMIT')
    },
    *all(): Generator<FileChange> {
      for (const row of all.iterate())
        yield { path: textOf(row, 'path'), sha256: textOf(row, 'sha256') }
    },
    close: () => db.close(),
  }
}
