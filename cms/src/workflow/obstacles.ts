import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import { CONTENT_TYPES, typeOf } from '@bbt/shared/types/index.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { PUTS_UP } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest } from 'payload'
import { lostFiles, lostPictures } from '../media/lost.ts'
import { otherItemAt } from '../publishing/address.ts'

/** After these a text goes onto the site without anybody looking at it again. */
export const GOES_UP: readonly TransitionName[] = [...PUTS_UP, 'schedule']

/**
 * What around a text keeps it from the site: another item at its address, a picture or a file whose bytes are gone.
 * The publisher takes the feed in order: what it has to refuse would hold up all that comes after, take-downs too.
 */
export async function obstacles(
  req: PayloadRequest,
  wish: { collection: GovernedCollection; id: string; action: TransitionName },
  content: Content,
): Promise<Issue[]> {
  const { isPermanent } = CONTENT_TYPES[typeOf(wish.collection)]
  // An article's address is its own from the first save on; there is one for all configurations.
  const isAsked = isPermanent || GOES_UP.includes(wish.action)
  const other = isAsked ? await otherItemAt(req, wish.collection, wish.id, content.url) : null
  const lost = await lostPictures(req.payload, content)
  const lostToo = await lostFiles(req.payload, content)
  const issues: Issue[] = [
    ...lost.map((alt): Issue => ({ code: 'pictureLost', detail: `“${alt}”.` })),
    ...lostToo.map((name): Issue => ({ code: 'fileLost', detail: `“${name}”.` })),
  ]
  if (other === null) return issues
  const taken: Issue = isPermanent
    ? { code: 'onlyOne', detail: `“${other.title}”.` }
    : { code: 'addressTaken', detail: `“${other.title}” (${content.url}).` }
  return [taken, ...issues]
}
