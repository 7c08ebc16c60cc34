import { isOnMongo } from '../../support/env.ts'
import { EVERYBODY, SIGNED_IN } from '../roles.ts'
import type { Row, Rows } from '../row.ts'
import { nothing, refused } from '../row.ts'
import { CLOSED, closedPlaces } from './payload.ts'

const every = '?where[id][exists]=true'

const duplicate = closedPlaces(['POST /:id/duplicate'])

/** Payload's own store of keys. */
export const KEYS: Rows = { ...CLOSED, ...duplicate }

const read = (who: string): Row => ({ send: nothing, who })

/** The log of accounts: read by those who keep them, written by nobody. */
export const SECURITY_EVENTS: Rows = { ...CLOSED, 'GET /': { plain: read('principal admin') } }

/** Advisory locks on forms: anybody's to set and to lift, and no reason to trust anything. */
export const LOCKS: Rows = {
  ...CLOSED,
  'GET /': { plain: read(SIGNED_IN) },
  'GET /count': { plain: read(SIGNED_IN) },
  'POST /': {
    'on a unit': {
      send: ({ stage, person }) => ({
        body: {
          document: { relationTo: 'units', value: stage.some['units'] },
          user: { relationTo: 'users', value: person },
        },
      }),
      who: SIGNED_IN,
      changes: 'payload-locked-documents',
    },
  },
  'PATCH /': { 'all of none': { send: () => ({ query: every, body: {} }), who: SIGNED_IN } },
  'DELETE /': { 'all of none': { send: () => ({ query: every }), who: SIGNED_IN } },
  ...duplicate,
}

const mine = (body?: object) => () => ({ params: { key: 'nav', id: 'nav' }, ...(body && { body }) })

const kept = (send: Row['send']): Row => ({
  send,
  who: SIGNED_IN,
  changes: 'payload-preferences',
})

/** On MongoDB Payload's own rule finds nobody's preferences at its places for rows, not even one's own. */
const found = (send: Row['send'], who: string): Row => ({
  ...kept(send),
  who: isOnMongo() ? '' : who,
})

const inList = (send: Row['send']): Row => (isOnMongo() ? { send, who: SIGNED_IN } : kept(send))

/** How somebody likes their lists: their own alone. `/:key` stands before Payload's places for rows. */
export const PREFERENCES: Rows = {
  'GET /:key': { plain: { send: mine(), who: EVERYBODY } },
  'POST /:key': {
    'how lists look': kept(mine({ value: { open: true } })),
    'another’s': kept(({ stage: { school } }) => ({
      params: { key: 'nav' },
      body: { value: {}, user: { relationTo: 'users', value: school.people.principal } },
    })),
  },
  'DELETE /:key': { 'one’s own': kept(mine()) },
  'DELETE /:id': { 'one’s own': kept(mine()) },
  'GET /': { plain: read(SIGNED_IN) },
  'GET /count': { plain: read(EVERYBODY) },
  'GET /:id': { plain: read(EVERYBODY) },
  'POST /': { 'one of no key': kept(() => ({ body: {} })) },
  // `access` is a key like any other here.
  'POST /access/:id?': { 'as a key': kept(() => ({ params: { id: '' }, body: { value: {} } })) },
  'PATCH /:id': { 'the clerk’s': found(() => ({ body: { value: 'x' } }), 'clerk') },
  'POST /:id/duplicate': { 'the clerk’s': found(() => ({ body: { key: 'x' } }), 'clerk') },
  'PATCH /': { 'the values': inList(() => ({ query: every, body: { value: 'x' } })) },
  'DELETE /': { every: inList(() => ({ query: every })) },
}

export const ROOT: Rows = {
  'GET /health': { plain: read(EVERYBODY) },
  'GET /my-work': { plain: read(SIGNED_IN) },
  'GET /daily-reports': { plain: read('principal admin') },
  'GET /daily-reports/:day': {
    'a day to come': refused(() => ({ params: { day: '2099-01-01' } })),
    'no day': refused(() => ({ params: { day: '..%2f..%2fcms.db' } })),
  },
  'GET /account-health': { plain: read('principal admin') },
  'GET /public-site': { plain: read('principal admin') },
  'GET /publication/feed': { plain: refused(() => ({ query: '?after=0' })) },
  'GET /publication/revisions/:digest': {
    'of a live one': refused(({ item: { digest } }) => ({ params: { digest: String(digest) } })),
  },
  'GET /publication/media/:sha256': {
    'of nothing': refused(() => ({ params: { sha256: 'd'.repeat(64) } })),
  },
  'GET /access': { plain: read(EVERYBODY) },
}
