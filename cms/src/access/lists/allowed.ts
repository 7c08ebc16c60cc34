import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import { kindsOf } from '../../types/fields.ts'
import { FORM_KINDS } from '../../types/kinds/index.ts'

/** What may be asked of the rows of a collection: conditions on some of its fields, and an order by some. */
interface Askable {
  where: readonly string[]
  sort: readonly string[]
}

const TIMES = ['id', 'createdAt', 'updatedAt'] as const

/** Of every item: what its steps have left on it. */
const STEPS = ['state', 'submittedAt', 'scheduledFor', 'liveSince', 'changedAt'] as const

/** Of every item: whose it is and where it stands. */
const ITEM = { where: ['searchText', 'coAuthors', 'liveUrl'], sort: ['title'] } as const

/** What may be asked of a type's items: its fields by their kinds, and what every item has. */
function ofType(type: GovernedType): Askable {
  const { address } = type
  const kinds = kindsOf(type).map(([name, { kind }]) => ({ name, ...FORM_KINDS[kind].asked }))
  const named = (how: 'where' | 'sort') => kinds.flatMap((kind) => (kind[how] ? [kind.name] : []))
  const common = [...(address.only === undefined ? ['slug'] : []), 'unit', 'author']
  return {
    where: [...ITEM.where, ...STEPS, ...TIMES, ...common, ...named('where')],
    sort: [...ITEM.sort, ...STEPS, ...TIMES, ...common, ...named('sort')],
  }
}

const ITEMS = Object.fromEntries(GOVERNED_TYPES.map((type) => [type.collection, ofType(type)]))

/**
 * Every question that a list may be asked, by collection; all others are refused, since the answer to “which is
 * the smaller” or “is there one that” tells what a field says that is not shown. Through a relation one asks
 * what may be asked there, one step far. Lists offer the same columns and filters (shown.ts).
 */
export const ASKABLE: Readonly<Record<string, Askable>> = {
  ...ITEMS,
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
