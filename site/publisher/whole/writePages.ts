import type { Published } from '../../src/published/published.ts'
import type { Bundle } from '../bundle.ts'
import { accept, type Result } from '../refusals.ts'
import { fileOf } from '../release/files.ts'
import type { Noted } from '../release/noted.ts'
import type { FileChange } from '../release/release.ts'
import { renderPages } from '../renderPages.ts'
import { type NewRelease, writeNewFile } from './newFile.ts'

/** What a thread needs to turn addresses into files of a new release. */
export interface Renderer {
  bundle: Bundle
  published: Published
  siteUrl: string
  into: NewRelease
  /** What was noted of the files of the release before. */
  noted: Noted
}

/** Renders some addresses and writes their files. One that fails refuses them all. */
export async function writePages(
  { bundle, published, siteUrl, into, noted }: Renderer,
  paths: readonly string[],
): Promise<Result<FileChange[]>> {
  const pages = await renderPages(bundle, published, siteUrl, paths)
  if (!pages.ok) return pages
  return accept(
    pages.value.flatMap(({ path, body }) =>
      body ? writeNewFile(into, noted, fileOf(path), body) : [],
    ),
  )
}
