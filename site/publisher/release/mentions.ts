import { join } from 'node:path'
import { PREPARING } from '../../src/preparing.ts'
import type { Failure } from '../renderPages.ts'
import { fileOf } from './files.ts'
import { type FileChange, putFiles, removeFile } from './release.ts'
import { readIfThere } from './writeFile.ts'

/** What visitors see at the front of the site while it cannot be rendered without what was taken down. */
const FRONT = 'index.html'

/**
 * Pages that could not be rendered anew and still name an address that is gone: what was taken down must not stay on
 * the site because of another fault. They go; the front says that the site is being prepared.
 */
export async function clearMentions(
  release: string,
  failures: readonly Pick<Failure, 'path'>[],
  gone: readonly string[],
): Promise<FileChange[]> {
  const changes: FileChange[] = []
  if (gone.length === 0) return changes
  for (const { path } of failures) {
    const file = fileOf(path)
    const text = (await readIfThere(join(release, file)))?.toString('utf8') ?? ''
    if (!gone.some((address) => text.includes(address))) continue
    if (file === FRONT)
      changes.push(
        ...(await putFiles({ release }, [{ name: FRONT, data: Buffer.from(PREPARING) }], 9)),
      )
    else changes.push(...(await removeFile(release, file)))
  }
  return changes
}
