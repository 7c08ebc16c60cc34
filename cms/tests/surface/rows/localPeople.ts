import type { Call } from '../local.ts'
import { EVERYBODY } from '../roles.ts'
import { closedCalls } from './localContent.ts'

type Calls = Record<string, Call>

const KEEPERS = 'principal admin'

const account = {
  name: 'Người mới',
  salutation: 'Cô',
  email: 'moi@truong.test',
  password: 'mot-mat-khau-rat-dai-2026',
}

const row = (collection: string, operation: 'create' | 'update', data: object): Call => ({
  operation,
  args: ({ stage }) => ({
    collection,
    data,
    ...(operation === 'update' && { id: stage.some[collection] }),
  }),
})

export const ORGANISATION_CALLS: Calls = {
  // Whatever decides who judges asks for a code, and code that acts in somebody's name has none.
  'a new unit': row('units', 'create', {
    name: 'Tổ mới',
    kind: 'department',
    headTitle: 'Tổ trưởng',
  }),
  'a unit renamed': row('units', 'update', { name: 'Tên khác' }),
  'a new category': row('categories', 'create', {
    name: 'Mới',
    stage1: false,
    approver: 'principal',
  }),
  'a shorter way': row('categories', 'update', { stage1: false }),
  'oneself as principal': {
    operation: 'create',
    args: ({ person }) => ({
      collection: 'appointments',
      data: { person, office: 'principal', from: '2099-01-01' },
    }),
  },
  'oneself as principal since long': {
    operation: 'create',
    args: ({ person }) => ({
      collection: 'appointments',
      data: { person, office: 'principal', from: '2020-01-01' },
    }),
  },
  'an appointment’s past': row('appointments', 'update', { from: '2019-01-01', to: null }),
  ...closedCalls('units', { name: 'Tên khác' }),
  ...closedCalls('categories', { name: 'Tên khác' }),
  ...closedCalls('appointments', { to: '2020-01-01' }),
}

const users = { collection: 'users' }

export const ACCOUNT_CALLS: Calls = {
  'a new account': {
    operation: 'create',
    args: () => ({ ...users, data: account }),
  },
  'one’s own name': {
    operation: 'update',
    args: ({ person }) => ({ ...users, id: person, data: { name: 'Tên Khác' } }),
  },
  'another’s name': {
    operation: 'update',
    args: ({ stage: { school } }) => ({
      ...users,
      id: school.people.admin2,
      data: { name: 'Tên Khác' },
    }),
  },
  'a wrong password': {
    operation: 'login',
    args: () => ({ ...users, data: { email: 'khong-co@truong.test', password: 'sai' } }),
  },
  'a guessed token': {
    operation: 'resetPassword',
    args: () => ({ ...users, data: { token: 'x'.repeat(40), password: account.password } }),
  },
  'an account unlocked that is not locked': {
    operation: 'unlock',
    args: () => ({ ...users, data: { email: 'clerk@truong.test' } }),
    who: KEEPERS,
    past: EVERYBODY,
  },
  'a password forgotten by nobody': {
    operation: 'forgotPassword',
    args: () => ({ ...users, disableEmail: true, data: { email: 'khong-co@truong.test' } }),
    who: EVERYBODY,
  },
  'an address verified': {
    operation: 'verifyEmail',
    args: () => ({ ...users, token: 'x' }),
    isAbsent: true,
  },
  ...closedCalls('users', { active: false }),
}
