import type { DatabaseSync } from 'node:sqlite'

/** Grows by one when the tables change; another number means another program wrote the file. */
const SCHEMA_VERSION = 1

const TABLES = `
  CREATE TABLE events (
    seq INTEGER PRIMARY KEY, item TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL,
    hash TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_of_item ON events (item, kind, seq);

  CREATE TABLE live (
    item TEXT PRIMARY KEY, type TEXT NOT NULL, path TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL,
    digest TEXT NOT NULL, content TEXT NOT NULL, card TEXT
  ) STRICT;
  CREATE INDEX live_of_type ON live (type, path);

  -- An ordinal is given at the first publication into a list and never again; day is null while not live.
  CREATE TABLE entries (
    list TEXT NOT NULL, item TEXT NOT NULL, ordinal INTEGER NOT NULL, day TEXT,
    PRIMARY KEY (list, item)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX entries_by_ordinal ON entries (list, ordinal);
  CREATE INDEX entries_by_day ON entries (list, day, ordinal) WHERE day IS NOT NULL;

  CREATE TABLE media (
    sha256 TEXT NOT NULL, format TEXT NOT NULL, item TEXT NOT NULL,
    PRIMARY KEY (sha256, format, item)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE files (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

/** Makes the tables in an empty file. @throws when the file has tables of another version */
export function prepareSchema(db: DatabaseSync): void {
  const found = Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
  if (found === SCHEMA_VERSION) return
  if (found !== 0) throw new Error(`store.db has schema ${found}, this program ${SCHEMA_VERSION}`)
  db.exec(`BEGIN; ${TABLES} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`)
}
