import type { State } from '@bbt/shared/workflow/states.ts'
import { SEEN, SIGNED_IN, STAFF } from '../roles.ts'
import type { Circumstance } from '../row.ts'

/** What is given to a server function of the admin, and who is answered. */
export interface AdminFunction {
  args: (circumstance: Circumstance) => object
  who: string | Record<State, string>
  /** What is different afterwards: how somebody likes their lists, and no more. */
  changes?: string
}

const articles = { collectionSlug: 'articles' }

/** Every server function that Payload's admin has, with what somebody would send to get something done by it. */
export const FUNCTIONS: Readonly<Record<string, AdminFunction>> = {
  'copy-data-from-locale': {
    args: ({ item }) => ({
      ...articles,
      docID: item.id,
      fromLocale: 'vi',
      toLocale: 'en',
      overrideData: true,
    }),
    who: '',
  },
  'form-state': {
    args: ({ item }) => ({
      ...articles,
      id: item.id,
      data: { title: 'Khác', state: 'published' },
      docPermissions: { fields: true },
      docPreferences: { fields: {} },
      operation: 'update',
      schemaPath: 'articles',
      renderAllFields: false,
    }),
    who: STAFF,
  },
  'get-default-layout': { args: () => ({}), who: '' },
  'get-folder-results-component-and-data': {
    args: () => ({ activeCollectionSlugs: ['articles'] }),
    who: '',
  },
  'get-upcoming-scheduled-publish': { args: ({ item }) => ({ ...articles, id: item.id }), who: '' },
  'render-document': { args: ({ item }) => ({ ...articles, docID: item.id }), who: SEEN },
  'render-document-slots': { args: ({ item }) => ({ ...articles, id: item.id }), who: SIGNED_IN },
  'render-field': {
    args: () => ({ schemaPath: 'articles.title', path: 'title', field: { type: 'text' } }),
    who: '',
  },
  'render-list': {
    args: () => ({ ...articles, query: {} }),
    who: STAFF,
    changes: 'payload-preferences',
  },
  'render-widget': { args: () => ({ widgetSlug: 'collections' }), who: '' },
  'schedule-publish': {
    args: ({ item }) => ({
      type: 'publish',
      date: new Date(0),
      doc: { relationTo: 'articles', value: item.id },
      deleteID: 'x',
    }),
    who: '',
  },
  slugify: {
    args: () => ({ ...articles, path: 'slug', valueToSlugify: 'Bến sông' }),
    who: '',
  },
  'table-state': {
    args: () => ({ ...articles, columns: [], query: {} }),
    who: STAFF,
    changes: 'payload-preferences',
  },
}
