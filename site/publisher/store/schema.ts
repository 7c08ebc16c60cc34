import type { DatabaseSync } from 'node:sqlite'

/** Grows by one when the tables change; another number means another program wrote the file. */
const SCHEMA_VERSION = 7

const TABLES = `
  CREATE TABLE events (
    seq INTEGER PRIMARY KEY, item TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL,
    hash TEXT NOT NULL, json TEXT NOT NULL
  ) STRICT;
  CREATE INDEX events_of_item ON events (item, kind, seq);

  -- Where the feed has each item published, whatever is shown of it at the moment.
  CREATE TABLE posted (item TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE) STRICT, WITHOUT ROWID;

  -- What was taken down by events that are not taken yet, since one before them is refused.
  CREATE TABLE ahead (
    item TEXT PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Texts that are not shown since a page cannot be rendered with them; those that are being tried again are.
  CREATE TABLE withheld (seq INTEGER PRIMARY KEY, is_tried INTEGER NOT NULL) STRICT;

  -- What may be shown of an item: its texts since it was last taken down, each by its event.
  CREATE TABLE texts (
    seq INTEGER PRIMARY KEY, item TEXT NOT NULL, type TEXT NOT NULL, path TEXT NOT NULL,
    digest TEXT NOT NULL, content TEXT NOT NULL, visible_from TEXT, visible_until TEXT
  ) STRICT;
  CREATE INDEX texts_of_item ON texts (item, seq);
  CREATE INDEX texts_at_path ON texts (path);

  -- What is shown. Follows from events, texts and state alone.
  CREATE TABLE live (
    item TEXT PRIMARY KEY, type TEXT NOT NULL, path TEXT NOT NULL UNIQUE, seq INTEGER NOT NULL,
    card TEXT, shard TEXT NOT NULL
  ) STRICT;
  CREATE INDEX live_of_type ON live (type, path);
  CREATE INDEX live_of_shard ON live (shard, path);

  -- An ordinal is given at the first publication into a list and never again; sort is null while not shown there.
  CREATE TABLE entries (
    list TEXT NOT NULL, item TEXT NOT NULL, ordinal INTEGER NOT NULL, sort TEXT,
    PRIMARY KEY (list, item)
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX entries_by_ordinal ON entries (list, ordinal);
  CREATE INDEX entries_by_sort ON entries (list, sort, ordinal) WHERE sort IS NOT NULL;
  CREATE INDEX entries_of_item ON entries (item);

  -- The instants at which what is shown of a text may change, and the items that it names: both follow from it.
  CREATE TABLE moments (
    at TEXT NOT NULL, seq INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE,
    PRIMARY KEY (at, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX moments_of_text ON moments (seq);
  CREATE TABLE neighbours (
    seq INTEGER NOT NULL REFERENCES texts ON DELETE CASCADE, name TEXT NOT NULL, target TEXT NOT NULL,
    PRIMARY KEY (seq, name, target)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX neighbours_of_target ON neighbours (target, name);

  -- The pictures of each text.
  CREATE TABLE media (
    sha256 TEXT NOT NULL, format TEXT NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (sha256, format, seq)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX media_of_text ON media (seq);

  -- What the release lacks, in the order in which it was noticed; links' targets are written first. What can wait is
  -- written a few at a time, when there is nothing else.
  CREATE TABLE pending_paths (
    n INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, is_target INTEGER NOT NULL, can_wait INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE pending_media (
    sha256 TEXT NOT NULL, format TEXT NOT NULL, PRIMARY KEY (sha256, format)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE files (
    path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, shard TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX files_of_shard ON files (shard, path);
  CREATE TABLE shards (shard TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
`

const versionOf = (db: DatabaseSync) =>
  Number(db.prepare('PRAGMA user_version').get()?.['user_version'])

/** Whether the file has the tables of this version. */
export const hasSchema = (db: DatabaseSync): boolean => versionOf(db) === SCHEMA_VERSION

/** Makes the tables in an empty file; false when it has tables of another version. */
export function prepareSchema(db: DatabaseSync): boolean {
  const found = versionOf(db)
  if (found === 0) db.exec(`BEGIN; ${TABLES} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT`)
  return found === 0 || found === SCHEMA_VERSION
}
