import { EVERYBODY, STAFF } from '../roles.ts'
import type { Rows } from '../row.ts'
import { nothing, refused } from '../row.ts'
import { closedPlaces, READING } from './payload.ts'

const CLOSED_PLACES = ['PATCH /', 'DELETE /', 'DELETE /:id']

const asked: Rows = {
  'POST /access/:id?': {
    plain: { send: () => ({ params: { id: '' }, body: {} }), who: EVERYBODY },
  },
}

/** Units and categories: everybody reads them, the principal alone keeps them, nobody deletes one. */
const kept = (slug: string, row: object): Rows => ({
  ...READING({ list: STAFF, one: STAFF }),
  'POST /': {
    'a new one': {
      send: () => ({ body: row }),
      who: 'principal',
      changes: `organisation-events ${slug}`,
    },
  },
  'PATCH /:id': {
    'another name': {
      send: () => ({ body: { name: 'Tên khác' } }),
      who: 'principal',
      changes: `organisation-events ${slug}`,
    },
    'into the bin': {
      send: () => ({ body: { deletedAt: '2020-01-01', _status: 'draft' } }),
      who: 'principal',
    },
  },
  ...closedPlaces(CLOSED_PLACES),
  ...asked,
})

export const UNITS = kept('units', { name: 'Tổ mới', kind: 'department', headTitle: 'Tổ trưởng' })

export const CATEGORIES = kept('categories', { name: 'Mới', stage1: false, approver: 'principal' })

const day = { from: '2099-01-01' }

export const APPOINTMENTS: Rows = {
  'POST /:id/end': {
    plain: { send: nothing, who: 'principal', changes: 'appointment-events appointments' },
    'in the past': {
      send: () => ({ body: { to: '2020-01-01' } }),
      who: 'principal',
      changes: 'appointment-events appointments',
    },
  },
  'GET /advice': {
    plain: { send: nothing, who: 'principal' },
    'about oneself': {
      send: ({ person }) => ({ query: `?person=${person}&office=head` }),
      who: 'principal',
    },
    'about what is no office': {
      send: ({ person }) => ({ query: `?person=${person}&office=__proto__&from=x` }),
      who: 'principal',
    },
  },
  ...READING({ list: STAFF, one: STAFF }),
  'POST /': {
    'oneself as principal': {
      send: ({ person }) => ({ body: { person, office: 'principal', ...day } }),
      who: 'principal',
      changes: 'appointment-events appointments',
    },
    'oneself as head': {
      send: ({ person, stage: { school } }) => ({
        body: { person, office: 'head', unit: school.units.get('hoa'), ...day },
      }),
      who: 'principal',
      changes: 'appointment-events appointments',
    },
    'in the past': refused(({ person }) => ({
      body: { person, office: 'websiteAdmin', from: '2020-01-01' },
    })),
    'for ever, delegated': refused(({ person, stage: { school } }) => ({
      body: { person, office: 'websiteAdmin', delegatedBy: school.people.admin, ...day },
    })),
  },
  'PATCH /:id': {
    'another office': refused(() => ({ body: { office: 'principal', unit: null } })),
    'another past': refused(() => ({ body: { from: '2019-01-01', to: null, endedBy: null } })),
  },
  ...closedPlaces(CLOSED_PLACES),
  ...asked,
}
