import { mkdirSync } from 'node:fs'
import { loadBundle } from '../../site/publisher/bundle.ts'
import { foldersOf } from '../../site/publisher/folders.ts'
import { allPaths } from '../../site/publisher/pageTypes.ts'
import { putAssets } from '../../site/publisher/release/assets.ts'
import { openStore } from '../../site/publisher/store/store.ts'
import { createFileList } from '../../site/publisher/whole/fileList.ts'
import { renderInto } from '../../site/publisher/whole/renderInto.ts'
import { SITE_URL } from '../archive/configuration.ts'

/** A program of its own, so that its start and its memory count as those of the others do. */
const [dataDir = '', out = '', threads = '', encodings] = process.argv.slice(2)
const folders = foldersOf(dataDir)
const [bundle, store, files] = [await loadBundle(), openStore(folders.store), createFileList()]
mkdirSync(out, { recursive: true })
const into = { release: out, previous: `${out}.none`, encodings: encodings === 'encodings' }
await putAssets(bundle.clientDir, into)
const done = await renderInto(
  { store, bundle, folders, siteUrl: SITE_URL },
  into,
  allPaths(store.published),
  (_pages, some) => files.add(some),
  new AbortController().signal,
  // With one, it is this thread.
  threads === '1' ? 0 : Number(threads),
)
store.close()
if (!done.ok) throw new Error(done.refusal.message)
