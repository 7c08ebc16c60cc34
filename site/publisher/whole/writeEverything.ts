import { realpath } from 'node:fs/promises'
import { showMedia } from '../media.ts'
import { allPaths } from '../pageTypes.ts'
import { accept, type Result } from '../refusals.ts'
import { putAssets } from '../release/assets.ts'
import { dropOldReleases, nextRelease, showRelease } from '../release/current.ts'
import { writeManifest } from '../release/manifest.ts'
import type { FileChange } from '../release/release.ts'
import { sweep } from '../release/sweep.ts'
import type { Progress, RenderedSite } from '../updateRelease.ts'
import { createFileList } from './fileList.ts'
import { renderInto, type Take } from './renderInto.ts'

/** Renders every page into a new folder, which visitors see when it is whole. A page that fails leaves them the old one. */
export async function writeEverything(
  site: RenderedSite,
  progress: Progress,
  signal: AbortSignal,
  crew?: number,
): Promise<Result<{ pages: number }>> {
  const { store, bundle, folders } = site
  const previous = await realpath(folders.release)
  const next = await nextRelease(folders)
  const into = { release: next.folder, previous, encodings: true }
  const files = createFileList()
  try {
    files.add(await putAssets(bundle.clientDir, { ...into, noted: store.noted }))
    files.add(await showMedia(folders.media, next.folder, store.media()))
    const paths = allPaths(store.published)
    const take = counted(paths.length, progress, (some) => files.add(some))
    const done = await renderInto(site, into, paths, take, signal, crew)
    if (!done.ok) return done
    store.replaceFiles(files.all())
    await writeManifest(store, next.folder, bundle.hash, store.filledShards())
    await showRelease(folders, next.number)
    await dropOldReleases(folders)
    const kept = store.keptMedia().map((file) => `/${file.sha256}.${file.format}`)
    await sweep(folders.media, new Set(kept))
    return accept({ pages: paths.length })
  } finally {
    files.close()
  }
}

function counted(total: number, progress: Progress, add: (files: FileChange[]) => void): Take {
  let done = 0
  return (pages, files) => {
    add(files)
    done += pages
    if (pages > 0) progress(done, total)
  }
}
