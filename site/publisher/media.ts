import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, replaceFile } from '@bbt/edge/durableFiles.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { imagesOf, type Content } from '@bbt/shared/contract/content.ts'
import { imageFiles, mediaPath } from '@bbt/shared/contract/image.ts'
import type { Cms } from './cms.ts'
import { accept, refuse, type Result } from './refusals.ts'
import type { FileChange } from './release/release.ts'
import { isThere, linkFile, readIfThere } from './release/writeFile.ts'

/** Content-addressed bytes: their hash, and the ending of their name. */
export interface MediaFile {
  sha256: string
  format: string
}

/** The name of a file inside the media folder, and inside the release. */
export const mediaFile = (file: MediaFile) => mediaPath(file).slice(1)
const cached = (folder: string, file: MediaFile) => join(folder, `${file.sha256}.${file.format}`)

/**
 * Brings every file that a content shows into the folder, each checked against its hash. They are fetched
 * once: file and directory are fsynced.
 */
export const fetchMedia = (cms: Cms, folder: string, content: Content) =>
  fetchFiles(cms, folder, imagesOf(content).flatMap(imageFiles), async (file) => {
    const there = await readIfThere(cached(folder, file))
    return there !== null && sha256(there) === file.sha256
  })

/** Fetches again what of these files is no longer in the folder: without it no page that shows it can be written. */
export const fetchLost = (cms: Cms, folder: string, files: readonly MediaFile[]) =>
  fetchFiles(cms, folder, files, (file) => isThere(cached(folder, file)))

async function fetchFiles(
  cms: Cms,
  folder: string,
  files: readonly MediaFile[],
  has: (file: MediaFile) => Promise<boolean>,
): Promise<Result<null>> {
  let fetched = 0
  for (const file of files) {
    if (await has(file)) continue
    const answer = await cms.media(file.sha256)
    if (!answer.ok) return answer
    if (sha256(answer.value) !== file.sha256) return refuse('badMedia', file.sha256)
    await replaceFile(cached(folder, file), answer.value, 'durably')
    fetched++
  }
  if (fetched > 0) await syncFolder(folder)
  return accept(null)
}

/** Puts checked files where visitors can get them. */
export async function showMedia(
  folder: string,
  release: string,
  files: readonly MediaFile[],
): Promise<FileChange[]> {
  for (const file of files) await linkFile(cached(folder, file), join(release, mediaFile(file)))
  return files.map((file) => ({ path: `/${mediaFile(file)}`, sha256: file.sha256 }))
}

/** Takes files that nothing live shows from visitors. */
export async function hideMedia(
  release: string,
  files: readonly MediaFile[],
): Promise<FileChange[]> {
  for (const file of files) await rm(join(release, mediaFile(file)), { force: true })
  return files.map((file) => ({ path: `/${mediaFile(file)}`, sha256: null }))
}

/** Takes files that nothing may show any more from the folder. */
export async function dropMedia(folder: string, files: readonly MediaFile[]): Promise<void> {
  for (const file of files) await rm(cached(folder, file), { force: true })
}
