import type { Content } from '@bbt/shared/contract/content.ts'
import { bytesOf } from '../../src/bytes/store.ts'
import type { ItemRow } from './history.ts'
import { decisionsAfter, eventsAfter, rows } from './observe.ts'
import { alteredFaults, faultsOf } from './oracle.ts'
import type { Walk } from './walk.ts'

const byItem = (row: ItemRow) => `articles/${row.id}`

/** Every picture a live text names is there, byte for byte: the store hashes what it reads. */
async function pictureFaults({ history, school }: Walk): Promise<string[]> {
  const live = [...history.items.values()].flatMap(({ liveDigest }) => liveDigest ?? [])
  const texts = live.map((digest) => JSON.parse(history.revisions.get(digest) ?? '{}') as Content)
  const shas = texts.flatMap((text) =>
    'cover' in text && text.cover
      ? [text.cover.sha256, ...(text.cover.variants ?? []).map((v) => v.sha256)]
      : [],
  )
  const found = await Promise.all(
    [...new Set(shas)].map(async (sha) => [sha, await bytesOf(school.payload).whole(sha)]),
  )
  return found.flatMap(([sha, bytes]) => (bytes === null ? [`picture ${String(sha)} is lost`] : []))
}

/** Reads everything anew: nothing that was there before is different, and the whole of it is in order. */
export async function checkpoint(walk: Walk): Promise<string[]> {
  const { payload } = walk.school
  const { history } = walk
  const items = await rows<ItemRow>(payload, 'articles')
  const known = items.map((row) => history.items.get(byItem(row)))
  const texts = await rows<{ digest: string; canonical: string }>(payload, 'revisions')
  const terms = await rows<{ id: string; to?: string | null }>(payload, 'appointments')
  const held = terms.map(({ id, to }) => [id, to ?? null])
  return [
    ...alteredFaults('decisions', history.decisions, await decisionsAfter(payload, 0)),
    ...alteredFaults('events', history.events, await eventsAfter(payload, 0)),
    ...alteredFaults('items', known, items),
    ...alteredFaults(
      'revisions',
      texts.map(({ digest }) => history.revisions.get(digest)),
      texts.map((t) => t.canonical),
    ),
    ...alteredFaults(
      'appointments',
      history.held.map(({ id, to }) => [id, to]).sort(),
      held.sort(),
    ),
    ...faultsOf(history),
    ...(await pictureFaults(walk)),
  ]
}
