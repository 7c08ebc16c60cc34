import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData, articleIn } from './support/articles.ts'
import type { Named, Who } from './support/attempts.ts'
import { broken, localStatus } from './support/attempts.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

/** Code that runs inside the CMS: as a person or as nobody, asking for access to be checked or not. */
const CALLERS = [
  ['lan', false],
  ['lan', true],
  ['bao', true],
  ['academic', true],
  ['activities', true],
  ['admin', false],
  ['admin', true],
  ['principal', true],
  [null, false],
  [null, true],
] as const

type Caller = readonly [Who, boolean]

let school: School
let written: { id: string; rev: number }
let approved: { id: string; rev: number }
let live: { id: string; rev: number }
let media: string

const item = async (state: 'draft' | 'approved' | 'published') => {
  const id = await articleIn(school, state)
  const { rev } = await school.payload.findByID({
    collection: 'articles',
    id,
    overrideAccess: true,
  })
  return { id, rev }
}

beforeAll(async () => {
  school = await makeSchool()
  written = await item('draft')
  approved = await item('approved')
  live = await item('published')
  media = (await uploadPicture(school, 'lan', 'Bến sông', await picture())).id
})
afterAll(() => school.close())

/** What every call carries; `context` tries keys that mean something to Payload or to us. */
const options = ([who, overrideAccess]: Caller) => ({
  overrideAccess,
  disableTransaction: false,
  context: { setup: true, isRestoringVersion: true, grant: true, [Symbol('setup')]: true },
  ...(who !== null && { user: { id: school.people[who], collection: 'users', active: true } }),
})

type Local = Record<
  'create' | 'update' | 'delete' | 'duplicate' | 'restoreVersion',
  (call: object) => Promise<unknown>
>

const attempt = (caller: Caller, operation: keyof Local, call: object): Named => ({
  name: `${String(caller[0])}, access ${caller[1] ? 'off' : 'on'}: ${operation} ${JSON.stringify(call)}`,
  attempt: () =>
    localStatus(() => {
      // The wrong calls are the point: their types would not allow them.
      const payload = school.payload as unknown as Local
      return payload[operation]({ ...options(caller), ...call })
    }),
})

const tried = (callers: readonly Caller[], calls: (caller: Caller) => [keyof Local, object][]) =>
  broken(
    school,
    callers.flatMap((caller) => calls(caller).map(([name, call]) => attempt(caller, name, call))),
  )

const FORGED: Record<string, unknown> = {
  state: 'published',
  digest: 'd'.repeat(64),
  routeApprover: 'principal',
  endorsedBy: 'x',
  approvedBy: 'x',
  openedBy: 'x',
  scheduledFor: '2020-01-01T00:00:00.000Z',
  liveDigest: 'd'.repeat(64),
  liveVersion: 7,
  liveUrl: '/tin-tuc/khac/',
  changedBy: 'x',
  textBy: 'x',
}

describe('items', () => {
  const collection = 'articles'

  it('take no workflow field from code', async () => {
    const answer = await tried(CALLERS, () =>
      [written, approved, live].flatMap(({ id, rev }) =>
        [
          ...Object.entries(FORGED),
          ['author', school.people.clerk],
          ['contributors', [school.people.clerk]],
        ].map(([field, value]): [keyof Local, object] => [
          'update',
          { collection, id, data: { rev, [String(field)]: value } },
        ]),
      ),
    )
    expect(answer).toEqual([])
  })

  it('that are decided on or live are not rewritten by code', async () => {
    const answer = await tried(CALLERS, () =>
      [approved, live].flatMap(({ id, rev }): [keyof Local, object][] => [
        ['update', { collection, id, data: { rev, title: 'Khác' } }],
        ['update', { collection, id, data: { title: 'Khác' } }],
        ['update', { collection, id, data: { rev, slug: 'khac' }, disableTransaction: true }],
        ['update', { collection, id, data: { rev, title: 'Khác' }, draft: true, autosave: true }],
        ['update', { collection, id, data: { rev, title: 'Khác' }, overrideLock: true }],
      ]),
    )
    expect(answer).toEqual([])
  })

  it('that are written are changed by their editors alone', async () => {
    const strangers = CALLERS.filter(([who]) => who !== 'lan' && who !== 'bao' && who !== 'admin')
    const { id, rev } = written
    const answer = await tried(strangers, () => [
      ['update', { collection, id, data: { rev, title: 'Khác' } }],
      ['update', { collection, id, data: { title: 'Khác' } }],
    ])
    expect(answer).toEqual([])
  })

  it('are not changed together, deleted, copied or restored by code', async () => {
    const answer = await tried(CALLERS, () =>
      [written, live].flatMap(({ id, rev }): [keyof Local, object][] => [
        ['update', { collection, where: { id: { equals: id } }, data: { rev, title: 'Cả loạt' } }],
        ['delete', { collection, id }],
        ['delete', { collection, where: { id: { equals: id } } }],
        ['duplicate', { collection, id, data: { title: 'Bản sao' } }],
        ['create', { collection, duplicateFromID: id, data: articleData(school) }],
        ['restoreVersion', { collection, id }],
      ]),
    )
    expect(answer).toEqual([])
  })

  it('are not born with forged fields, nor by nobody', async () => {
    const answer = await tried(CALLERS, ([who]) => [
      ...Object.entries(FORGED).map(([field, value]): [keyof Local, object] => [
        'create',
        { collection, data: { ...articleData(school), [field]: value } },
      ]),
      ['create', { collection, data: { ...articleData(school), author: school.people.clerk } }],
      ...(who === null
        ? [['create', { collection, data: articleData(school) }] as [keyof Local, object]]
        : []),
    ])
    expect(answer).toEqual([])
  })
})

describe.each(['revisions', 'decisions', 'publication-feed', 'appointment-events'] as const)(
  '%s',
  (collection) => {
    const row = {
      digest: 'd'.repeat(64),
      canonical: '{}',
      seq: 99,
      hash: 'e'.repeat(64),
      item: 'articles/x',
      action: 'approve',
      at: '2026-01-01T00:00:00.000Z',
      url: '/tin-tuc/khac/',
      entry: '{}',
    }

    it('are written by nobody but the transition service', async () => {
      const { docs } = await school.payload.find({ collection, overrideAccess: true })
      const id = docs[0]!.id
      const where = { id: { exists: true } }
      const answer = await tried(CALLERS, () => [
        ['create', { collection, data: row }],
        ['update', { collection, id, data: row }],
        ['update', { collection, id, data: { item: 'articles/y' } }],
        ['update', { collection, where, data: { item: 'articles/y' } }],
        ['delete', { collection, id }],
        ['delete', { collection, where }],
        ['duplicate', { collection, id }],
        ['restoreVersion', { collection, id }],
      ])
      expect(answer).toEqual([])
    })
  },
)

describe('what stands around the items', () => {
  const NOT_PRINCIPAL = CALLERS.filter(([who]) => who !== 'principal')
  const firstId = async (collection: CollectionSlug) => {
    const { docs } = await school.payload.find({ collection, overrideAccess: true, limit: 1 })
    return String(docs[0]?.id)
  }

  it('appointments: made by the principal, changed by nobody', async () => {
    const collection = 'appointments'
    const id = await firstId(collection)
    const data = { person: school.people.lan, office: 'principal', from: '2099-01-01' }
    const appoint: [keyof Local, object] = ['create', { collection, data }]
    const past = { ...data, from: '2020-01-01' }
    const answer = await tried(CALLERS, ([who]) => [
      ...(who === 'principal' ? [] : [appoint]),
      ['create', { collection, data: past }],
      ['update', { collection, id, data: { to: '2020-01-01' } }],
      [
        'update',
        { collection, where: { id: { equals: id } }, data: { person: school.people.lan } },
      ],
      ['delete', { collection, id }],
      ['delete', { collection, where: { id: { equals: id } } }],
      ['duplicate', { collection, id }],
    ])
    expect(answer).toEqual([])
  })

  it.each(['units', 'categories'] as const)(
    '%s: kept by the principal, deleted by nobody',
    async (collection) => {
      const id = await firstId(collection)
      const row =
        collection === 'units'
          ? { name: randomUUID(), kind: 'department', headTitle: 'Tổ trưởng' }
          : { name: randomUUID(), stage1: false, approver: 'principal' }
      expect([
        ...(await tried(CALLERS, () => [
          ['delete', { collection, id }],
          ['delete', { collection, where: { id: { equals: id } } }],
        ])),
        ...(await tried(NOT_PRINCIPAL, () => [
          ['create', { collection, data: row }],
          ['update', { collection, id, data: { name: 'Tên khác' } }],
          ['update', { collection, where: { id: { equals: id } }, data: { name: 'Tên khác' } }],
          ['duplicate', { collection, id }],
        ])),
      ]).toEqual([])
    },
  )

  it('media: another’s words, and everybody’s bytes, stay as they are', async () => {
    const collection = 'media'
    const file = {
      data: await picture('#aa3311'),
      name: 'khac.jpg',
      mimetype: 'image/jpeg',
      size: 600,
    }
    const strangers = CALLERS.filter(([who]) => who !== 'lan')
    expect([
      ...(await tried(strangers, () => [
        ['update', { collection, id: media, data: { alt: 'Lời khác' } }],
      ])),
      ...(await tried(CALLERS, () => [
        [
          'update',
          { collection, id: media, data: { alt: 'Bến sông' }, file, overwriteExistingFiles: true },
        ],
        ['update', { collection, where: { id: { equals: media } }, data: { alt: 'Lời khác' } }],
        ['delete', { collection, id: media }],
        ['delete', { collection, where: { id: { equals: media } } }],
        ['duplicate', { collection, id: media }],
      ])),
      ...(await tried([[null, true]], () => [
        ['create', { collection, data: { alt: 'Không ai tải' }, file }],
      ])),
    ]).toEqual([])
  })

  it('users: opened, closed and changed by those who keep them, deleted by nobody', async () => {
    const collection = 'users'
    const id = school.people.clerk
    const keepers: readonly Who[] = ['principal', 'admin']
    const others = CALLERS.filter(([who]) => !keepers.includes(who))
    const account = {
      name: 'Mới',
      email: `${randomUUID()}@truong.test`,
      password: 'mat-khau-rat-dai',
    }
    expect([
      ...(await tried(CALLERS, () => [
        ['delete', { collection, id }],
        ['delete', { collection, where: { id: { equals: id } } }],
        ['update', { collection, where: { id: { equals: id } }, data: { active: false } }],
      ])),
      ...(await tried(others, () => [
        ['create', { collection, data: account }],
        ['update', { collection, id, data: { active: false } }],
        ['update', { collection, id, data: { password: 'mat-khau-khac-rat-dai' } }],
        ['update', { collection, id, data: { email: 'khac@truong.test' } }],
      ])),
    ]).toEqual([])
  })
})
