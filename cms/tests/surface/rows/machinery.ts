import { docx, wp, wr } from '../../../src/documents/sampleDocx.ts'
import { EVERYBODY, SIGNED_IN, STAFF } from '../roles.ts'
import type { Row, Rows } from '../row.ts'
import { nothing, refused } from '../row.ts'
import { CLOSED } from './payload.ts'

const WORD = await docx(wp(wr('Kế hoạch')))

function wordForm(bytes: Buffer): FormData {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)]), 'ke-hoach.docx')
  return form
}

const read = (who: string): Row => ({ send: nothing, who })

/** The log of accounts: read by those who keep them, written by nobody. */
export const SECURITY_EVENTS: Rows = { ...CLOSED, 'GET /': { plain: read('principal admin') } }

const mine = (body?: unknown) => () => ({
  params: { key: 'nav' },
  ...(body !== undefined && { body }),
})

const kept = (send: Row['send']): Row => ({
  send,
  who: SIGNED_IN,
  changes: 'payload-preferences',
})

/** How somebody likes their lists: their own alone, by its key, in words of the admin's own form and size. */
export const PREFERENCES: Rows = {
  'GET /:key': { plain: { send: mine(), who: EVERYBODY } },
  'POST /:key': {
    'how lists look': kept(mine({ value: { open: true } })),
    'in another’s name': kept(({ stage: { school } }) => ({
      params: { key: 'nav' },
      body: { value: {}, user: { relationTo: 'users', value: school.people.principal } },
    })),
    'under a key that is none': refused(() => ({
      params: { key: '%24where' },
      body: { value: { open: true } },
    })),
    'much too much': refused(mine({ value: { text: 'x'.repeat(9000) } })),
    'a list': refused(mine({ value: [1, 2, 3] })),
  },
  'DELETE /:key': { 'one’s own': kept(mine()) },
}

export const ROOT: Rows = {
  'GET /health': { plain: read(EVERYBODY) },
  'GET /my-work': { plain: read(SIGNED_IN) },
  'POST /word-text': {
    'a Word file': { send: () => ({ body: wordForm(WORD) }), who: STAFF },
    'a text': refused(() => ({ body: wordForm(Buffer.from('xin chào')) })),
    'no file': refused(() => ({ body: { file: 'không' } })),
  },
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
