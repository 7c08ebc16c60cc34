import { join } from 'node:path'
import { PREPARING } from '../../src/preparing.ts'
import type { Failure } from '../renderPages.ts'
import { fileOf } from './files.ts'
import { type FileChange, putFiles, removeFile } from './release.ts'
import { readIfThere } from './writeFile.ts'

/** The part of a page that every page has: what is urgent, with links to it. Header.astro writes it. */
const URGENT_PART = /<aside class="urgent"[^]*?<\/aside>/
const LINK = / href="([^"]+)"/g

/** Where the urgent part of a page leads. */
const urgentLinks = (html: string): string[] =>
  [...(URGENT_PART.exec(html)?.[0] ?? '').matchAll(LINK)].map(([, path = '']) => path)

/** What visitors see at the front of the site while it cannot be rendered without what was taken down. */
const FRONT = 'index.html'

/**
 * Pages that could not be rendered anew and still name an address that is gone: what was taken down must not stay on
 * the site because of another fault. They go; the front says that the site is being prepared.
 * @param gone addresses that go with this change
 * @param isGone whether something that was urgent is no longer there: pages may come to say so long after it went
 */
export async function clearMentions(
  release: string,
  failures: readonly Pick<Failure, 'path'>[],
  gone: readonly string[],
  isGone: (path: string) => boolean,
): Promise<FileChange[]> {
  const changes: FileChange[] = []
  for (const { path } of failures) {
    const file = fileOf(path)
    const text = (await readIfThere(join(release, file)))?.toString('utf8') ?? ''
    const isNamed = gone.some((address) => text.includes(address))
    if (!isNamed && !urgentLinks(text).some(isGone)) continue
    if (file === FRONT)
      changes.push(
        ...(await putFiles({ release }, [{ name: FRONT, data: Buffer.from(PREPARING) }], 9)),
      )
    else changes.push(...(await removeFile(release, file)))
  }
  return changes
}
