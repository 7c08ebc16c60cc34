import { EVERYBODY } from '../roles.ts'
import type { Row, Rows } from '../row.ts'
import { nothing, refused } from '../row.ts'

const every = '?where[id][exists]=true'

/** What is sent to places that Payload adds to every collection and that are closed in most. */
const SENT: Rows = {
  'GET /': {
    plain: refused(),
    all: refused(() => ({ query: '?limit=0&depth=2&trash=true&draft=true' })),
  },
  'GET /count': { plain: refused() },
  'GET /:id': { plain: refused() },
  'POST /': { empty: refused(() => ({ body: {} })), forged: refused(() => ({ body: FORGED_ROW })) },
  'POST /:id/duplicate': { plain: refused(() => ({ query: '?draft=false', body: FORGED_ROW })) },
  'PATCH /': { every: refused(() => ({ query: every, body: FORGED_ROW })) },
  'PATCH /:id': { forged: refused(() => ({ body: FORGED_ROW })) },
  'DELETE /': { every: refused(() => ({ query: every })) },
  'DELETE /:id': {
    plain: refused(),
    'into the bin': refused(() => ({ query: '?trash=true&overrideLock=true' })),
  },
}

/** Values for the fields of the records; other collections ignore or refuse them. */
const FORGED_ROW = {
  seq: 99,
  digest: 'd'.repeat(64),
  hash: 'e'.repeat(64),
  item: 'articles/x',
  action: 'approve',
  at: '2026-01-01T00:00:00.000Z',
  url: '/tin-tuc/khac/',
  entry: '{}',
  canonical: '{}',
  key: 'x',
  data: {},
  value: {},
  name: 'x',
  batch: 1,
}

/** These places answer nobody. @throws for a place without a row above */
export function closedPlaces(lines: readonly string[]): Rows {
  return Object.fromEntries(
    lines.map((line) => {
      const sent = SENT[line]
      if (!sent) throw new Error(`nothing to send to ${line}`)
      return [line, sent]
    }),
  )
}

/** A collection that answers nobody at all: only what anybody may is told, which is nothing. */
export const CLOSED: Rows = {
  ...closedPlaces(Object.keys(SENT).filter((line) => line !== 'POST /:id/duplicate')),
  'POST /access/:id?': {
    plain: { send: () => ({ params: { id: '' }, body: {} }), who: EVERYBODY },
  },
}

/** The places for reading: lists and counts for `list`, one row for `one`. */
export const READING = ({ list, one }: { list: string; one: Row['who'] & {} }): Rows => ({
  'GET /': {
    plain: { send: nothing, who: list },
    'everything there is': {
      send: () => ({ query: '?limit=0&depth=2&draft=true&trash=true&locale=*&pagination=false' }),
      who: list,
    },
    'by what is in it': {
      send: () => ({ query: '?where[id][exists]=true&sort=-updatedAt' }),
      who: list,
    },
    'by a hidden field behind a relation': refused(() => ({ query: '?sort=author.hash' })),
  },
  'GET /count': { plain: { send: nothing, who: list } },
  'GET /:id': {
    plain: { send: nothing, who: one },
    'as a draft': { send: () => ({ query: '?draft=true&depth=2&locale=*' }), who: one },
  },
})
