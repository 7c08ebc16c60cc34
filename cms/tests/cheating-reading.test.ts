import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Who } from './support/attempts.ts'
import { articleData, viewOf, walk } from './support/articles.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

/** People who may not see a chemistry draft: other units, other heads, offices without reading rights, visitors. */
const STRANGERS: readonly Who[] = ['mai', 'thuy', 'clerk', 'quan', null]

let school: School
let draft: string
let sent: string
let media: Awaited<ReturnType<typeof uploadPicture>>

beforeAll(async () => {
  school = await makeSchool()
  media = await uploadPicture(school, 'lan', 'Ảnh bản nháp bí mật', await picture())
  const make = async (title: string) => {
    const data = {
      ...articleData(school, { title, words: 'Chuyện chưa ai biết.' }),
      cover: media.id,
    }
    const { body } = await school.send('lan', 'POST', '/articles', data)
    return (body['doc'] as { id: string }).id
  }
  draft = await make('Bản nháp bí mật')
  sent = await make('Bản gửi bí mật')
  await walk(school, sent, [
    ['lan', 'submit'],
    ['bao', 'requestChanges', { comment: 'Nhận xét bí mật.' }],
    ['lan', 'submit'],
  ])
})
afterAll(() => school.close())

const statuses = (targets: readonly string[]) =>
  Promise.all(
    STRANGERS.flatMap((as) =>
      targets.map(async (target) => {
        const { status, text } = await school.send(as, 'GET', target)
        const tells = /bí mật|chưa ai biết/.test(text)
        return { what: `${String(as)} ${target}`, status, tells }
      }),
    ),
  )

it.each([
  '',
  '/workflow',
  '/comparison',
  '/comparison?with=previous',
  '/comparison?with=mine',
  '/preview',
])('a draft and what is said about it are not there: /articles/:id%s', async (part) => {
  const answers = await statuses([`/articles/${draft}${part}`, `/articles/${sent}${part}`])
  expect(answers.filter(({ status, tells }) => tells || ![403, 404].includes(status))).toEqual([])
})

it('a transition on what one may not see is answered as one on nothing', async () => {
  const { rev, digest } = await viewOf(school, 'principal', sent)
  const body = { action: 'endorse', rev, digest }
  for (const as of ['mai', 'thuy', 'quan'] as const) {
    const there = await school.send(as, 'POST', `/articles/${sent}/transitions`, body)
    const nowhere = await school.send(
      as,
      'POST',
      `/articles/${crypto.randomUUID()}/transitions`,
      body,
    )
    expect([there.status, there.text]).toEqual([404, nowhere.text])
  }
})

it('lists, counts, searches and my work do not show it', async () => {
  for (const as of ['mai', 'thuy', 'quan', 'clerk'] as const) {
    const answers = await Promise.all(
      [
        '/articles?limit=0&depth=2',
        '/articles/count',
        '/articles?where[searchText][like]=bi mat',
        `/articles?where[id][equals]=${sent}`,
        `/articles?where[or][0][id][equals]=${sent}&where[or][1][title][like]=mật`,
        '/articles?draft=true&trash=true&limit=0',
        '/media?limit=0',
        '/media/count',
        '/my-work',
      ].map((target) => school.send(as, 'GET', target)),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const listed =
      as === 'quan' ? answers.filter(({ text }) => !text.includes('Ảnh bản nháp')) : answers
    expect(listed.filter(({ text }) => /bí mật|chưa ai biết/.test(text))).toEqual([])
    expect(answers.slice(0, 2).map(({ body }) => body['totalDocs'])).toEqual([0, 0])
  }
})

it('its picture is seen by its unit alone', async () => {
  const thumbnail = `/media/${media.id}/thumbnail`
  const targets = [`/media/${media.id}`, `/media/file/${media.filename}`, thumbnail]
  for (const as of ['mai', 'thuy', 'clerk', null] as const) {
    const answers = await Promise.all(targets.map((target) => school.send(as, 'GET', target)))
    expect(answers.filter(({ status }) => ![403, 404].includes(status))).toEqual([])
  }
  const own = await Promise.all(targets.map((target) => school.send('lan', 'GET', target)))
  expect(own.map(({ status }) => status)).toEqual([200, 200, 200])
})

it.each(['../../cms.db', '..%2f..%2fcms.db', `${'a'.repeat(64)}.jpg`, 'cms.db', ''])(
  'no other file comes out of the picture store: %s',
  async (name) => {
    for (const target of [`/media/file/${name}`, `/articles/${draft}/preview-media/${name}`]) {
      const { status, text } = await school.send('lan', 'GET', target)
      expect(status >= 400 || (name === '' && !text.includes('SQLite'))).toBe(true)
    }
  },
)

describe('hidden things are not guessed by asking', () => {
  it.each([
    '/users?where[hash][like]=a',
    '/users?where[salt][like]=a',
    '/users?where[resetPasswordToken][exists]=true',
    '/users?sort=hash',
    '/articles?sort=author.hash',
    '/articles?sort=-author.resetPasswordToken',
    '/articles?sort=title,coAuthors.salt',
    '/articles?sort[0]=author.hash',
    '/media?sort=uploadedBy.hash',
    '/appointments?sort=person.hash',
    '/articles?where[author.hash][like]=a',
    '/articles?where[author.resetPasswordToken][exists]=true',
    '/articles?where[coAuthors.salt][like]=a',
    '/media?where[uploadedBy.hash][like]=a',
    '/appointments?where[person.hash][like]=a',
  ])('%s', async (target) => {
    const answer = await school.send('mai', 'GET', target)
    expect(answer.status).toBe(400)
  })

  it('an item cannot be found through what points at it, nor through what it points at', async () => {
    const targets = [
      `/media?where[uploadedBy][equals]=${school.people.lan}`,
      `/articles?where[cover.alt][like]=bí`,
      `/articles?where[unit.slug][equals]=to-hoa-hoc`,
      `/articles?where[author][equals]=${school.people.lan}&sort=-title`,
    ]
    const answers = await Promise.all(targets.map((target) => school.send('mai', 'GET', target)))
    expect(answers.map(({ status, body }) => status >= 400 || body['totalDocs'] === 0)).toEqual(
      targets.map(() => true),
    )
  })

  it('whoever may not see an item does not learn by saving how often it was changed', async () => {
    const { rev } = await viewOf(school, 'principal', draft)
    for (const as of STRANGERS.filter((who) => who !== null)) {
      for (const guess of [rev - 1, rev, rev + 1]) {
        const body = { rev: guess, title: 'Đoán' }
        const { status } = await school.send(as, 'PATCH', `/articles/${draft}`, body)
        expect([as, guess - rev, status]).toEqual([as, guess - rev, 404])
      }
    }
  })

  it.each([
    '/users',
    '/units',
    '/categories',
    '/appointments',
    '/articles',
    '/media',
    '/site-configurations',
  ])('a visitor is told nothing at all by %s', async (collection) => {
    for (const part of ['', '/count', '?where[id][exists]=true', `/${draft}`]) {
      const { status, text } = await school.send(null, 'GET', collection + part)
      expect([[403, 404].includes(status), text.includes('docs')]).toEqual([true, false])
    }
  })
})
