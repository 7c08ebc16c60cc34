/** What may be asked of the rows of a collection: conditions on some of its fields, and an order by some. */
interface Askable {
  where: readonly string[]
  sort: readonly string[]
}

const TIMES = ['id', 'createdAt', 'updatedAt'] as const

/** Of every item: what its steps have left on it. */
const STEPS = ['state', 'submittedAt', 'scheduledFor', 'liveSince', 'changedAt'] as const

const ITEM_WHERE = ['searchText', 'title', 'unit', 'coAuthors', 'author', 'liveUrl'] as const

/**
 * Every question that a list may be asked, by collection; all others are refused, since the answer to “which is
 * the smaller” or “is there one that” tells what a field says that is not shown. Through a relation one asks
 * what may be asked there, one step far. Lists offer the same columns and filters (shown.ts).
 */
export const ASKABLE: Readonly<Record<string, Askable>> = {
  articles: {
    where: [
      ...ITEM_WHERE,
      ...STEPS,
      ...TIMES,
      ...['summary', 'slug', 'category', 'cover', 'datedOn', 'visibleFrom', 'visibleUntil'],
    ],
    sort: [
      ...STEPS,
      ...TIMES,
      ...['title', 'unit', 'category', 'slug', 'author', 'cover'],
      ...['datedOn', 'visibleFrom', 'visibleUntil'],
    ],
  },
  'site-configurations': {
    where: [...ITEM_WHERE, ...STEPS, ...TIMES],
    sort: [...STEPS, ...TIMES, 'title', 'unit', 'author'],
  },
  media: {
    where: [
      'searchText',
      'alt',
      'caption',
      'credit',
      'filename',
      'filesize',
      'uploadedBy',
      ...TIMES,
    ],
    sort: ['alt', 'caption', 'credit', 'filename', 'filesize', 'uploadedBy', ...TIMES],
  },
  files: {
    where: ['searchText', 'name', 'format', 'filename', 'filesize', 'uploadedBy', ...TIMES],
    sort: ['name', 'format', 'filename', 'filesize', 'uploadedBy', ...TIMES],
  },
  users: {
    where: ['searchText', 'name', 'email', 'salutation', 'active', ...TIMES],
    sort: ['name', 'sortKey', 'email', 'salutation', 'active', ...TIMES],
  },
  appointments: {
    where: [
      ...['searchText', 'person', 'office', 'unit', 'from', 'to', 'delegatedBy', 'note'],
      ...TIMES,
    ],
    sort: ['person', 'office', 'unit', 'from', 'to', 'delegatedBy', 'note', ...TIMES],
  },
  units: {
    where: ['searchText', 'name', 'kind', 'headTitle', 'slug', ...TIMES],
    sort: ['name', 'nameOrder', 'kind', 'headTitle', 'slug', ...TIMES],
  },
  categories: {
    where: ['searchText', 'name', 'stage1', 'approver', 'order', 'slug', ...TIMES],
    sort: ['name', 'stage1', 'approver', 'order', 'slug', ...TIMES],
  },
}
