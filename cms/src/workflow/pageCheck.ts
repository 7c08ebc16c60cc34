import { digestOf } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { STATES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest } from 'payload'
import { together } from '../platform/beside.ts'
import type { Item } from '../platform/rows.ts'
import { byId } from '../platform/rows.ts'
import { contentOf } from '../publishing/content.ts'
import { askPublisher } from '../publishing/publisher.ts'
import { frozenContent } from '../publishing/revisions.ts'
import { digestAbout } from './step.ts'
import type { Wish } from './step.ts'

/** Nobody waits longer for a check that the publisher makes again. */
const PATIENCE_MS = 3_000
/** A publisher that did not answer is left alone for so long. */
const PAUSE_MS = 1_000

/** The publisher's answers that are about the content: it is not of the form of the site, or its page cannot be rendered. */
const ABOUT_CONTENT = [422, 500]

/** Texts whose page was rendered once; the last so many. */
const rendered = new Set<string>()
const REMEMBERED = 2_000

function remember(digest: string): void {
  rendered.add(digest)
  const [oldest] = rendered
  if (rendered.size > REMEMBERED && oldest !== undefined) rendered.delete(oldest)
}

/** Before which steps the page is asked for, and in which state the item then is. */
const CHECKED: Partial<Record<TransitionName, (state: State) => boolean>> = {
  submit: (state) => STATES[state].editable,
  approve: (state) => state === 'inApproval',
  schedule: (state) => state === 'approved',
  publish: (state) => state === 'approved',
  publishDue: (state) => state === 'scheduled',
  republish: () => true,
}

const isChecked = ({ action }: Wish, row: Item | null): row is Item =>
  row !== null && CHECKED[action]?.(row.state) === true

async function contentSent(req: PayloadRequest, wish: Wish): Promise<Content | null> {
  const row = await byId(req, wish.type.collection, wish.id)
  if (!isChecked(wish, row)) return null
  const built = await contentOf(req, wish.type, row)
  return built.ok ? built.content : null
}

/** By what its decider saw: nobody decides on another text than that. */
async function contentDecidedOn(req: PayloadRequest, wish: Wish): Promise<Content | null> {
  const digest = digestAbout(wish)
  if (digest === null || rendered.has(digest)) return null
  const [row, content] = await together(req, [
    () => byId(req, wish.type.collection, wish.id),
    () => frozenContent(req, digest),
  ])
  return isChecked(wish, row) ? content : null
}

/** Until when nobody asks: the publisher has just not answered. */
let silentUntil = 0

/**
 * The digest of the text that somebody is about to send, approve or put up, where the publisher cannot render its
 * page; else null. Where it does not answer the step goes on, and is asked again before the next one; what was
 * rendered once is not asked again. Outside of any transaction: it takes as long as the publisher does.
 */
export async function failingPage(req: PayloadRequest, wish: Wish): Promise<string | null> {
  if (CHECKED[wish.action] === undefined || performance.now() < silentUntil) return null
  const contentAt = wish.action === 'submit' ? contentSent : contentDecidedOn
  const content = await contentAt(req, wish)
  if (content === null) return null
  const digest = digestOf(content)
  if (rendered.has(digest)) return null
  try {
    const { ok, status } = await askPublisher('/preview', { content }, PATIENCE_MS)
    if (ok) remember(digest)
    return ABOUT_CONTENT.includes(status) ? digest : null
  } catch {
    silentUntil = performance.now() + PAUSE_MS
    return null
  }
}
