import { GOVERNED_COLLECTIONS } from '@bbt/shared/types/index.ts'
import type { CollectionSlug } from 'payload'
import { articleData } from '../../support/articles.ts'
import type { Call } from '../local.ts'
import { everyState, someStates } from '../local.ts'
import { EVERYBODY, SEEN, STAFF } from '../roles.ts'

type Calls = Record<string, Call>

const everything = { where: { id: { exists: true } } }

/** What nobody gets done with any row of ours, with access or without: done to many, undone, doubled. */
export const closedCalls = (collection: CollectionSlug, data: object): Calls => ({
  [`${collection}, all changed`]: {
    operation: 'update',
    args: () => ({ collection, ...everything, data }),
  },
  [`${collection}, one deleted`]: {
    operation: 'delete',
    args: ({ stage, item }) => ({ collection, id: stage.some[collection] ?? item.id }),
  },
  [`${collection}, all deleted`]: {
    operation: 'delete',
    args: () => ({ collection, ...everything, overrideLock: true }),
  },
  [`${collection}, doubled`]: {
    operation: 'duplicate',
    args: ({ stage }) => ({ collection, id: stage.some[collection], data }),
  },
  [`${collection}, created as a copy`]: {
    operation: 'create',
    args: ({ stage }) => ({ collection, duplicateFromID: stage.some[collection], data }),
  },
  [`${collection}, restored`]: {
    operation: 'restoreVersion',
    args: ({ stage }) => ({ collection, id: stage.some[collection] }),
    // Nothing here keeps versions.
    isAbsent: true,
  },
})

const WRITTEN = { draft: 'author head admin', changesRequested: 'author head admin' }

const collection = 'articles'

const patch =
  (data: object, options: object = {}): Call['args'] =>
  ({ item: { id, rev } }) => ({ collection, id, data: { rev, ...data }, ...options })

export const ARTICLE_CALLS: Calls = {
  'a new article': {
    operation: 'create',
    args: ({ stage }) => ({ collection, data: articleData(stage.school, { title: 'Mới' }) }),
    who: STAFF,
    changes: 'articles',
  },
  'a new article, live': {
    operation: 'create',
    args: ({ stage }) => ({
      collection,
      data: { ...articleData(stage.school), state: 'published', liveDigest: 'd'.repeat(64) },
    }),
  },
  'another title': {
    operation: 'update',
    args: patch({ title: 'Khác' }),
    who: WRITTEN,
    changes: 'articles earlier-states',
    // One's own text of a moment ago is not kept.
    spared: { who: 'author', changes: 'articles' },
    states: everyState,
  },
  'another title, as an autosave': {
    operation: 'update',
    args: patch({ title: 'Khác' }, { draft: true, autosave: true, overrideLock: true }),
    who: WRITTEN,
    changes: 'articles earlier-states',
    // One's own text of a moment ago is not kept.
    spared: { who: 'author', changes: 'articles' },
    states: someStates,
  },
  'another title, unseen': {
    operation: 'update',
    args: ({ item: { id, rev } }) => ({ collection, id, data: { rev: rev - 1, title: 'Khác' } }),
    states: someStates,
  },
  'a forged state': {
    operation: 'update',
    args: patch({ state: 'published', digest: 'd'.repeat(64) }),
    states: everyState,
  },
  'forged approvals': {
    operation: 'update',
    args: patch({ endorsedBy: 'x', approvedBy: 'y', routeApprover: 'vicePrincipalActivities' }),
    states: someStates,
  },
  'a forged author': {
    operation: 'update',
    args: ({ item: { id, rev }, stage }) => ({
      collection,
      id,
      data: { rev, author: stage.school.people.clerk },
    }),
    states: someStates,
  },
  'nothing new': {
    operation: 'update',
    args: patch({}),
    who: SEEN,
    past: EVERYBODY,
    states: someStates,
  },
  ...Object.fromEntries(
    GOVERNED_COLLECTIONS.flatMap((governed) =>
      Object.entries(closedCalls(governed, { title: 'Cả loạt' })),
    ),
  ),
}
