import type { GovernedType } from '@bbt/shared/types/index.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { Issue } from '@bbt/shared/workflow/issues.ts'
import type { ActingAs } from '@bbt/shared/workflow/parties.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { PUTS_UP } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest } from 'payload'
import { lostFiles, lostPictures } from '../bytes/lost.ts'
import { otherItemAt } from '../publishing/address.ts'
import { namedOnSite } from '../publishing/onSite.ts'
import { routeNow } from './facts.ts'
import { itemName } from './itemName.ts'
import { foreignApproval, relatedIssues } from './related.ts'

/** After these a text goes onto the site without anybody looking at it again. */
export const GOES_UP: readonly TransitionName[] = [...PUTS_UP, 'schedule']

/**
 * What around a text keeps it from the site: another item at its address, a picture or a file whose bytes are gone,
 * an item that it names and that is not there.
 * The publisher takes the feed in order: what it has to refuse would hold up all that comes after, take-downs too.
 */
export async function obstacles(
  req: PayloadRequest,
  wish: { type: GovernedType; id: string; action: TransitionName },
  content: Content,
): Promise<Issue[]> {
  const { isPermanent } = wish.type
  // An article's address is its own from the first save on; there is one for all configurations.
  const isAsked = isPermanent || GOES_UP.includes(wish.action)
  const other = isAsked ? await otherItemAt(req, wish.type, wish.id, content.url) : null
  const pictures = await lostPictures(req.payload, content)
  const files = await lostFiles(req.payload, content)
  const naming = { type: wish.type, item: itemName(wish.type, wish.id), content }
  const issues: Issue[] = [
    ...pictures.map((alt): Issue => ({ code: 'pictureLost', detail: `“${alt}”.` })),
    ...files.map((name): Issue => ({ code: 'fileLost', detail: `“${name}”.` })),
    ...(await relatedIssues((item) => namedOnSite(req, item), naming)),
  ]
  if (other === null) return issues
  const taken: Issue = isPermanent
    ? { code: 'onlyOne', detail: `“${other.title}”.` }
    : { code: 'addressTaken', detail: `“${other.title}” (${content.url}).` }
  return [taken, ...issues]
}

/** What keeps somebody from approving a text for the items that it names. @param actsAs in which office they would */
export const notTheirs = (
  req: PayloadRequest,
  type: GovernedType,
  content: Content,
  actsAs: ActingAs,
): Promise<Issue[]> =>
  foreignApproval(
    (item) => namedOnSite(req, item),
    (target) => routeNow(req, target.type, target.row),
    { type, content },
    actsAs,
  )
