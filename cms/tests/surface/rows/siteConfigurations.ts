import { EVERYBODY, STAFF } from '../roles.ts'
import type { Rows } from '../row.ts'
import { nothing, refused } from '../row.ts'
import { closedPlaces, READING } from './payload.ts'

/** The administrator's draft: seen by the board alone. */
const SEEN = 'academic activities principal admin'

/** Rows that are tried on a draft alone. */
const onDraft = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([place, forms]) => [
      place,
      Object.fromEntries(
        Object.entries(forms).map(([form, row]) => [form, { states: ['draft'], ...row }]),
      ),
    ]),
  )

export const SITE_CONFIGURATIONS: Rows = onDraft({
  'GET /:id/workflow': { plain: { send: nothing, who: SEEN } },
  'POST /:id/transitions': {
    nothing: refused(),
    published: refused(() => ({ body: { action: 'publish', rev: 1, digest: null } })),
    approved: refused(() => ({ body: { action: 'approve', rev: 1, digest: null } })),
    'sent to the principal': {
      send: () => ({ body: { action: 'submit', rev: 1, digest: null } }),
      who: 'admin',
      changes: 'decisions revisions site-configurations',
    },
  },
  'GET /:id/earlier-states': { plain: { send: nothing, who: 'admin' } },
  'GET /:id/earlier-states/:state': {
    'that is none': refused(() => ({ params: { state: 'x' } })),
  },
  'POST /:id/earlier-states': {
    'put aside': {
      send: () => ({ body: { title: 'Phần của tôi' } }),
      who: 'admin',
      changes: 'earlier-states',
    },
  },
  'GET /:id/comparison': { plain: { send: nothing, who: SEEN } },
  'GET /:id/preview-media/:file': {
    'of nothing': refused(() => ({ params: { file: `${'d'.repeat(64)}.jpg` } })),
    'another folder': refused(() => ({ params: { file: '..%2f..%2fcms.db' } })),
  },
  'GET /:id/publication': { plain: { send: nothing, who: SEEN } },
  'GET /:id/preview': { plain: refused() },
  ...READING({ list: STAFF, one: SEEN }),
  'POST /': {
    'published at once': refused(() => ({ body: { title: 'Khung', state: 'published' } })),
    'live at once': refused(() => ({ body: { title: 'Khung', liveDigest: 'd'.repeat(64) } })),
  },
  'PATCH /:id': {
    'another title': {
      send: () => ({ body: { rev: 1, title: 'Khung khác' } }),
      who: 'admin',
      changes: 'site-configurations',
    },
    'without having seen it': refused(() => ({ body: { title: 'Khung khác' } })),
    'a forged state': refused(() => ({ body: { rev: 1, state: 'published' } })),
    'a forged approval': refused(() => ({
      body: { rev: 1, approvedBy: 'x', digest: 'd'.repeat(64) },
    })),
  },
  ...closedPlaces(['PATCH /', 'DELETE /', 'DELETE /:id']),
  'POST /access/:id?': {
    plain: { send: () => ({ params: { id: '' }, body: {} }), who: EVERYBODY },
  },
})
