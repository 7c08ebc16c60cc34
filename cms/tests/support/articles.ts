import { randomUUID } from 'node:crypto'
import type { State } from '@bbt/shared/workflow/states.ts'
import { STATE_NAMES } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { WorkflowView } from '../../src/workflow/viewTypes.ts'
import { lexicalState } from '../../src/seed/lexical.ts'
import type { Answer, PersonName, School } from './school.ts'

const body = (words: string) => lexicalState([{ p: words }], () => '')

export interface Draft {
  title?: string
  unit?: string
  category?: string
  words?: string
}

/** What a person writes into the form of a complete article. */
export function articleData(school: School, draft: Draft = {}): Record<string, unknown> {
  const {
    title = 'Tiết học bên bến sông',
    unit = 'hoa',
    category = 'chuyenMon',
    words = 'Nước ròng.',
  } = draft
  return {
    title,
    summary: 'Một tiết học ngoài trời.',
    unit: school.units.get(unit),
    category: school.categories.get(category),
    body: body(words),
  }
}

export async function draftArticle(school: School, as: PersonName, draft?: Draft): Promise<string> {
  const answer = await school.send(as, 'POST', '/articles', articleData(school, draft))
  if (answer.status !== 201) throw new Error(answer.text)
  return (answer.body['doc'] as { id: string }).id
}

/** @param collection of the item, where it is no article */
export async function viewOf(
  school: School,
  as: PersonName,
  id: string,
  collection = 'articles',
): Promise<WorkflowView> {
  const { body: view } = await school.send(as, 'GET', `/${collection}/${id}/workflow`)
  return view as unknown as WorkflowView
}

/** What a step takes with it. */
interface Extra {
  comment?: string
  at?: string
  /** Digest of the text to put back. */
  earlier?: string
}

/** Takes a transition on what the person sees now. */
export async function take(
  school: School,
  as: PersonName,
  id: string,
  action: TransitionName,
  extra: Extra = {},
  collection = 'articles',
): Promise<Answer> {
  // The principal sees every item: what a stranger would have to guess is given to them here.
  const { rev, digest } = await viewOf(school, 'principal', id, collection)
  return school.send(as, 'POST', `/${collection}/${id}/transitions`, {
    action,
    rev,
    digest,
    ...extra,
  })
}

/** Every step must be taken; answers with the last view. */
export async function walk(
  school: School,
  id: string,
  steps: readonly (readonly [PersonName, TransitionName, Extra?])[],
  collection = 'articles',
): Promise<void> {
  for (const [as, action, extra] of steps) {
    const answer = await take(school, as, id, action, extra, collection)
    if (answer.status !== 200) throw new Error(`${as} ${action}: ${answer.status} ${answer.text}`)
  }
}

type Step = readonly [PersonName, TransitionName, Extra?]

/** Stories that end in each state: written by lan of hoa, endorsed by bao. @param approver who approves */
export function storiesThrough(approver: PersonName): Record<State, readonly Step[]> {
  const inReview: Step[] = [['lan', 'submit']]
  const inApproval: Step[] = [...inReview, ['bao', 'endorse']]
  const approved: Step[] = [...inApproval, [approver, 'approve']]
  const published: Step[] = [...approved, ['admin', 'publish']]
  return {
    draft: [],
    inReview,
    inApproval,
    approved,
    scheduled: [...approved, ['admin', 'schedule', { at: '2099-09-05T00:00:00Z' }]],
    published,
    changesRequested: [...inReview, ['bao', 'requestChanges', { comment: 'Ghi rõ số em.' }]],
    unpublished: [...published, ['admin', 'unpublish', { comment: 'Có em không muốn lên ảnh.' }]],
  }
}

const STORIES = storiesThrough('academic')

/** An article of lan's in this state. */
export async function articleIn(school: School, state: State, draft: Draft = {}): Promise<string> {
  const id = await draftArticle(school, 'lan', { title: `Bài ${state} ${randomUUID()}`, ...draft })
  await walk(school, id, STORIES[state])
  return id
}

/** One article in every state. */
export async function articlesInEveryState(school: School): Promise<Map<State, string>> {
  const items = new Map<State, string>()
  for (const state of STATE_NAMES) items.set(state, await articleIn(school, state))
  return items
}

/** Saves a text that may be written, on what is there now. */
export async function write(
  school: School,
  as: PersonName,
  id: string,
  change: Record<string, unknown>,
  collection = 'articles',
): Promise<void> {
  const { rev } = await viewOf(school, 'principal', id, collection)
  const answer = await school.send(as, 'PATCH', `/${collection}/${id}`, { rev, ...change })
  if (answer.status !== 200) throw new Error(answer.text)
}

/** Where an item lies, and who approves it. */
interface Way {
  collection: string
  approver: PersonName
}

/** Lan corrects what is published, and the correction goes the whole way. Answers with its digest. */
export async function correct(
  school: School,
  id: string,
  change: Record<string, unknown>,
  { collection, approver }: Way = { collection: 'articles', approver: 'academic' },
): Promise<string> {
  await walk(school, id, [['lan', 'revise']], collection)
  await write(school, 'lan', id, change, collection)
  await walk(school, id, storiesThrough(approver).published, collection)
  return (await viewOf(school, 'principal', id, collection)).live!.digest
}
