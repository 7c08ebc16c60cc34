import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '@bbt/edge/durableFiles.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { PublishEvent } from '@bbt/shared/contract/feed.ts'
import { ReleaseHead } from '@bbt/shared/contract/releaseHead.ts'
import { MANIFEST_PATH } from '@bbt/shared/urls.ts'
import { z } from 'zod'
import { jsonIn } from '../jsonIn.ts'
import type { Store } from '../store/store.ts'
import { shardFile } from './shards.ts'
import { readIfThere } from './writeFile.ts'

/**
 * Where the release says what it is: the feed's last event, and the hash of each part of the list of its
 * files and pages. One hash of this file stands for every byte that is served.
 */
export const MANIFEST_FILE = MANIFEST_PATH.slice(1)

const PARTS = /^\.well-known\/ban-bien-tap(?:-[0-9a-f]{2,3})?\.json$/

/** Whether a file of the release is one of these, by its name inside it. */
export const isManifestFile = (name: string) => PARTS.test(name)

const FORMAT = 2

/** The whole list was one file in format 1. */
const ManifestPlace = ReleaseHead.extend({ format: z.int().max(FORMAT) })

/** The last event that a release shows, 0 where it has no manifest yet; the event before which it is held, or null. */
export interface Place {
  seq: number
  heldBefore: number | null
}

/** Where in the feed a release is; null where its manifest cannot be read. */
export async function placeOfRelease(release: string): Promise<Place | null> {
  // An answer of the disk other than "not there" is as good as a file that says nothing.
  const bytes = await readIfThere(join(release, MANIFEST_FILE)).catch(() => Buffer.alloc(0))
  if (bytes === null) return { seq: 0, heldBefore: null }
  const { data } = ManifestPlace.safeParse(jsonIn(bytes.toString('utf8')))
  return data ? { seq: data.head.seq, heldBefore: data.heldBefore ?? null } : null
}

/** The manifest as visitors get it, for those who check it. */
export const Manifest = z.strictObject({
  format: z.literal(FORMAT),
  head: z.strictObject({ seq: z.int().nonnegative(), hash: z.string() }),
  heldBefore: z.int().positive().optional(),
  withheld: z.array(z.int().positive()).optional(),
  templates: z.string(),
  shards: z.record(z.string().regex(/^[0-9a-f]{3}$/), z.string()),
})
export const ManifestShard = z.strictObject({
  pages: z.record(z.string(), z.unknown()),
  files: z.record(z.string(), z.string()),
})

/** The manifest of what the store holds and its noted parts are. */
export function manifestOf(store: Store, templates: string): string {
  const heldBefore = store.heldBefore()
  const withheld = store.withheld().map(({ seq }) => seq)
  return JSON.stringify({
    format: FORMAT,
    head: store.head(),
    ...(heldBefore !== null && { heldBefore }),
    ...(withheld.length > 0 && { withheld }),
    templates,
    shards: Object.fromEntries(store.shards()),
  })
}

/** A part of the manifest of what the store holds and the release's files are; null when it is empty. */
export function shardOfManifest(store: Store, shard: string): string | null {
  const pages = store
    .liveEventsOf(shard)
    .map((event) => [event.url, { ...pageEntry(event), ...besides(store, event) }] as const)
  const files = store.filesOf(shard)
  if (pages.length + files.length === 0) return null
  return JSON.stringify({ pages: Object.fromEntries(pages), files: Object.fromEntries(files) })
}

/** An event without the people in it: offices, times and hashes are public, who acted is not. */
function pageEntry({ type, digest, version, seq, hash, at, route, trace }: PublishEvent) {
  const steps = trace.map(({ action, title, at, decision }) => ({ action, title, at, decision }))
  return { type, digest, version, seq, event: hash, at, route, trace: steps }
}

/** What a page shows of other items: each text that is shown there is named by its digest. */
function besides(store: Store, { item }: PublishEvent) {
  const neighbours = store.shownOn(item).map(({ path, digest }) => [path, digest] as const)
  return neighbours.length > 0 && { neighbours: Object.fromEntries(neighbours) }
}

/** Writes these parts of the manifest into a release, then what vouches for them. */
export async function writeManifest(
  store: Store,
  release: string,
  templates: string,
  shards: Iterable<string>,
): Promise<void> {
  for (const shard of shards) {
    const text = shardOfManifest(store, shard)
    const file = join(release, shardFile(shard))
    if (text === null) await rm(file, { force: true })
    else await replaceFile(file, text)
    store.noteShard(shard, text === null ? null : sha256(text))
  }
  await replaceFile(join(release, MANIFEST_FILE), manifestOf(store, templates))
}
