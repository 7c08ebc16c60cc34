import { fileOf } from './release/files.ts'
import { type FileChange, type Places, putFiles } from './release/release.ts'
import type { RenderedPage } from './renderPages.ts'

/** Writes those of the pages that there are into a release; the others go in their turn. */
export function putPages(into: Places, pages: readonly RenderedPage[]): Promise<FileChange[]> {
  const files = pages.flatMap(({ path, body }) =>
    body ? [{ name: fileOf(path), data: body }] : [],
  )
  return putFiles(into, files, 9)
}
