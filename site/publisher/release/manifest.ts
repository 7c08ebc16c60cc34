import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { z } from 'zod'
import type { Store } from '../store/store.ts'

/** Where the release says what it is: each file's hash, and each page's revision and approvals. */
export const MANIFEST_FILE = '.well-known/ban-bien-tap.json'

const FORMAT = 1

const ManifestHead = z.object({
  format: z.literal(FORMAT),
  head: z.object({ seq: z.int().nonnegative(), hash: z.string() }),
})

/** The manifest of what the store holds and the release's files are. */
export function manifestOf(store: Store, templates: string): string {
  return JSON.stringify({
    format: FORMAT,
    head: store.head(),
    templates,
    pages: Object.fromEntries(store.liveEvents().map((event) => [event.url, pageEntry(event)])),
    files: Object.fromEntries(store.files()),
  })
}

/** An event without the people in it: offices, times and hashes are public, who acted is not. */
function pageEntry({ type, digest, version, seq, hash, at, route, trace }: PublishEvent) {
  const steps = trace.map(({ action, title, at, decision }) => ({ action, title, at, decision }))
  return { type, digest, version, seq, event: hash, at, route, trace: steps }
}

/** The last event that a release shows; 0 where there is no release. @throws on a file that is no manifest */
export function seqOfManifest(text: string | null): number {
  return text === null ? 0 : ManifestHead.parse(JSON.parse(text)).head.seq
}
