import { EVERYBODY, SIGNED_IN, STAFF } from '../roles.ts'
import type { Row, Rows, Sent } from '../row.ts'
import { nothing, refused } from '../row.ts'
import { closedPlaces, READING } from './payload.ts'

const KEEPERS = 'principal admin'

const account = {
  name: 'Người mới',
  email: 'moi@truong.test',
  password: 'mot-mat-khau-rat-dai-2026',
}

/** A change of the account of whoever asks. */
const own =
  (data: object): Row['send'] =>
  ({ person }): Sent => ({ params: { id: person }, body: data })

/** A change of somebody else's account. */
const of =
  (name: 'clerk' | 'bao' | 'admin2', data: object): Row['send'] =>
  ({ stage: { school } }): Sent => ({ params: { id: school.people[name] }, body: data })

export const USERS: Rows = {
  'POST /forgot-password': {
    'of the principal': {
      send: () => ({ body: { email: 'principal@truong.test', disableEmail: true } }),
      who: EVERYBODY,
      changes: 'users',
    },
    // The same answer, and nothing behind it.
    'of nobody': { send: () => ({ body: { email: 'khong-co@truong.test' } }), who: EVERYBODY },
  },
  'GET /init': { plain: { send: nothing, who: EVERYBODY } },
  'POST /login': {
    'a wrong password': {
      ...refused(() => ({ body: { email: 'clerk@truong.test', password: 'sai-mat-khau' } })),
    },
    'to nobody': refused(() => ({ body: { email: 'khong-co@truong.test', password: 'sai' } })),
  },
  'POST /logout': { plain: { send: nothing, who: SIGNED_IN, changes: 'users' } },
  'GET /me': { plain: { send: nothing, who: EVERYBODY } },
  'POST /refresh-token': { plain: { send: nothing, who: SIGNED_IN, changes: 'users' } },
  'POST /first-register': { plain: refused(() => ({ body: account })) },
  'POST /reset-password': {
    'with a guess': refused(() => ({
      body: { token: 'x'.repeat(40), password: account.password },
    })),
    'with none': refused(() => ({ body: { token: null, password: account.password } })),
    'with a pattern': refused(() => ({
      body: { token: { like: '' }, password: account.password },
    })),
  },
  'POST /unlock': {
    'the clerk': { send: () => ({ body: { email: 'clerk@truong.test' } }), who: KEEPERS },
  },
  'POST /change-password': {
    'without one’s old one': refused(() => ({
      body: { currentPassword: 'x', password: account.password },
    })),
    nothing: refused(() => ({ body: {} })),
  },
  // A key of one's own, which nobody else is handed.
  'GET /kept-text-key': { plain: { send: nothing, who: STAFF } },
  'GET /sessions': { plain: { send: nothing, who: STAFF } },
  'POST /sessions/end-others': { plain: { send: nothing, who: STAFF } },
  'POST /sessions/:session/end': {
    'of nobody': refused(() => ({ params: { session: crypto.randomUUID() } })),
  },
  'GET /second-factor': { plain: { send: nothing, who: STAFF } },
  'POST /second-factor/begin': {
    plain: { send: nothing, who: STAFF, changes: 'second-factors' },
  },
  'POST /second-factor/confirm': {
    'what was not begun': refused(() => ({ body: { code: '000000' } })),
    'no code': refused(),
  },
  'POST /second-factor/prove': {
    'with a guess': {
      ...refused(() => ({ body: { code: 'x' } })),
      marks: 'second-factors',
      marking: STAFF,
    },
    'no code': refused(() => ({ body: {} })),
  },
  'POST /second-factor/recovery-codes': {
    plain: { send: nothing, who: STAFF, changes: 'second-factors' },
  },
  'POST /second-factor/reset': {
    'the clerk’s': {
      send: ({ stage: { school } }) => ({ body: { person: school.people.clerk } }),
      who: 'principal',
      changes: 'second-factors',
    },
    'the principal’s': refused(({ stage: { school } }) => ({
      body: { person: school.people.principal },
    })),
  },
  ...READING({ list: STAFF, one: STAFF }),
  'POST /': {
    'a new account': {
      send: () => ({ body: account }),
      who: KEEPERS,
      changes: 'organisation-events users',
    },
    'a new account with its secrets': {
      send: () => ({ body: { ...account, hash: 'x', salt: 'x' } }),
      who: KEEPERS,
      changes: 'organisation-events users',
    },
    'a short password': refused(() => ({ body: { ...account, password: 'ngan' } })),
  },
  'PATCH /:id': {
    'one’s own name': {
      send: own({ name: 'Tên Khác' }),
      who: KEEPERS,
      changes: 'organisation-events users',
    },
    'the closed account': {
      send: of('admin2', { active: true }),
      who: KEEPERS,
      changes: 'organisation-events users',
    },
    'another’s name': {
      send: of('clerk', { name: 'Tên Khác' }),
      who: KEEPERS,
      changes: 'organisation-events users',
    },
    'another’s address': {
      send: of('clerk', { email: 'khac@truong.test' }),
      who: KEEPERS,
      changes: 'organisation-events users',
    },
    // To the account's own person the field is not there: it is left as it is.
    'closing the clerk’s account': {
      send: of('clerk', { active: false }),
      who: `${KEEPERS} clerk`,
      changes: 'organisation-events users',
      spared: { who: 'clerk', changes: 'users' },
    },
    // It decided on texts that are not up: what becomes of them is asked.
    'closing a head’s account without a word': {
      send: of('bao', { active: false }),
      who: 'head',
      changes: 'users',
    },
    'closing a head’s account': {
      send: of('bao', { active: false, decidedGoesBack: 'stays' }),
      who: 'principal head',
      changes: 'organisation-events users',
      spared: { who: 'head', changes: 'users' },
    },
    'closing the principal’s account': refused(({ stage: { school } }) => ({
      params: { id: school.people.principal },
      body: { active: false },
    })),
    'a head’s password': {
      send: of('bao', { password: account.password }),
      who: 'principal',
      changes: 'past-passwords users',
    },
  },
  ...closedPlaces(['PATCH /', 'DELETE /', 'DELETE /:id']),
  'POST /access/:id?': {
    plain: { send: () => ({ params: { id: '' }, body: {} }), who: EVERYBODY },
  },
}
