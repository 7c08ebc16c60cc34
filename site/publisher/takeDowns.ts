import { realpath } from 'node:fs/promises'
import { isGoneFrom, renderEach } from './renderPages.ts'
import { wasUrgent } from './everyPage.ts'
import { hideMedia } from './media.ts'
import { putAssets } from './release/assets.ts'
import { fileOf } from './release/files.ts'
import { clearMentions } from './release/mentions.ts'
import { removeFile } from './release/release.ts'
import { readIfThere } from './release/writeFile.ts'
import { putPages } from './putPages.ts'
import type { Site } from './updateRelease.ts'

/**
 * Takes from the release that is shown what is not to be seen any more, where the release cannot be brought to what
 * the store holds: whatever keeps a new page from visitors must not keep an old one there. The rest stays as it is.
 * Gives the addresses that went.
 */
export async function takeDownOnly(site: Site): Promise<string[]> {
  const { store, bundle, folders, siteUrl } = site
  const { paths, media } = store.pending.read()
  const isGone = (path: string) => {
    const isThere = store.noted(`/${fileOf(path)}`) !== null
    return isThere && isGoneFrom(store.published)(path)
  }
  const gone = paths.filter(isGone)
  if (gone.length === 0 || store.published.configuration() === null) return []
  const release = await realpath(folders.release)
  const naming: string[] = []
  for (const path of paths) {
    if (gone.includes(path)) continue
    const text = (await readIfThere(`${release}/${fileOf(path)}`))?.toString('utf8') ?? ''
    if (gone.some((address) => text.includes(address))) naming.push(path)
  }
  const { pages, failures } = await renderEach(bundle, store.published, siteUrl, naming)
  const into = { release, noted: store.noted }
  const changes = await putAssets(bundle.clientDir, into)
  changes.push(...(await putPages(into, pages)))
  changes.push(...(await clearMentions(release, failures, gone, wasUrgent(store.published))))
  for (const path of gone) changes.push(...(await removeFile(release, fileOf(path))))
  const hidden = media.filter((file) => !store.isShown(file))
  changes.push(...(await hideMedia(release, hidden)))
  store.noteFiles(changes)
  return gone
}
