import { parentPort, workerData } from 'node:worker_threads'
import { loadBundle } from '../bundle.ts'
import { accept, refuse, type Result } from '../refusals.ts'
import type { FileChange } from '../release/release.ts'
import { readStore } from '../store/store.ts'
import type { Order } from './crew.ts'
import { writePages } from './writePages.ts'

/** One of a crew: given addresses it answers with the files that it wrote for them. It writes nothing else. */
const { dist, templates, storeFile, head, siteUrl, into } = workerData as Order
const answer = (done: Result<FileChange[]>) => parentPort?.postMessage(done)

const bundle = await loadBundle(dist)
const { store } = readStore(storeFile)
const { published, noted } = store
parentPort?.on('message', (paths: string[]) => {
  void writePages({ bundle, published, siteUrl, into, noted }, paths).then(answer)
})

// Built anew under the running publisher, or written to: pages of two sites must not meet in one release.
if (bundle.hash !== templates) answer(refuse('changedMeanwhile', dist))
else if (store.head().hash !== head.hash) answer(refuse('changedMeanwhile', storeFile))
else answer(accept([]))
