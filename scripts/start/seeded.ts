import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import type { Database } from '../database-url.ts'

/**
 * What a seeded database is known by: this very file, seeded by these sources. Nothing for one that we
 * cannot see from here, as somebody else may have emptied it since.
 */
export function seededDigest(
  database: Database,
  demo: boolean,
  sources: string,
): string | undefined {
  if (database.kind !== 'sqlite' || !existsSync(database.file)) return undefined
  // A file that was put back from a copy is another one, though it may get the same number.
  const { dev, ino, birthtimeMs } = statSync(database.file)
  const facts = [database.file, dev, ino, birthtimeMs, demo, sources]
  return createHash('sha256').update(facts.join('\n')).digest('hex')
}
