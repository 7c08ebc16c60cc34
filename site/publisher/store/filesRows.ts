import type { DatabaseSync } from 'node:sqlite'
import type { FileChange } from '../release/release.ts'
import { shardOf } from '../release/shards.ts'
import { scalar, textOf } from './rows.ts'

/** The hashes of the release's files, and of the parts of its manifest. */
export function filesIn(db: DatabaseSync) {
  const sql = {
    all: db.prepare('SELECT path, sha256 FROM files ORDER BY path'),
    ofShard: db.prepare('SELECT path, sha256 FROM files WHERE shard = ? ORDER BY path'),
    hash: db.prepare('SELECT sha256 FROM files WHERE path = ?'),
    put: db.prepare('INSERT OR REPLACE INTO files VALUES (?, ?, ?)'),
    remove: db.prepare('DELETE FROM files WHERE path = ?'),
    shards: db.prepare('SELECT shard, sha256 FROM shards ORDER BY shard'),
    putShard: db.prepare('INSERT OR REPLACE INTO shards VALUES (?, ?)'),
    removeShard: db.prepare('DELETE FROM shards WHERE shard = ?'),
    inShards: db.prepare('SELECT shard FROM files UNION SELECT shard FROM live ORDER BY shard'),
  }
  const pairs = (rows: ReturnType<typeof sql.all.all>) =>
    rows.map((row) => [textOf(row, 'path'), textOf(row, 'sha256')] as const)
  return {
    /** Hashes of the release's files, by path. */
    files: () => pairs(sql.all.all()),
    filesOf: (shard: string) => pairs(sql.ofShard.all(shard)),
    /** The hash noted of a file, or null. */
    noted: (path: string) => scalar(sql.hash, path) as string | null,
    note: (changes: Iterable<FileChange>) => {
      for (const { path, sha256 } of changes) {
        if (sha256 === null) sql.remove.run(path)
        else sql.put.run(path, sha256, shardOf(path))
      }
    },
    clear: () => db.exec('DELETE FROM files; DELETE FROM shards'),
    /** The parts of the manifest that have something in them. */
    filledShards: () => sql.inShards.all().map((row) => textOf(row, 'shard')),
    /** Hashes of the manifest's parts. */
    shards: () =>
      sql.shards.all().map((row) => [textOf(row, 'shard'), textOf(row, 'sha256')] as const),
    /** @param sha256 null when nothing is left in it */
    noteShard: (shard: string, sha256: string | null) => {
      if (sha256 === null) sql.removeShard.run(shard)
      else sql.putShard.run(shard, sha256)
    },
  }
}
