import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setById } from '../src/platform/rows.ts'
import { CONFIGURATION } from '../src/seed/data/configuration.ts'
import { lexicalState } from '../src/seed/lexical.ts'
import { articleData, articleIn, draftArticle, take, viewOf } from './support/articles.ts'
import { configurationIn } from './support/configurations.ts'
import { BROKEN_BODIES, BROKEN_FIELDS, deepBody } from './support/brokenBodies.ts'
import type { Answer, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
/** A draft of lan's that every refused save leaves as it was. */
let draft: string

beforeAll(async () => {
  school = await makeSchool()
  draft = await draftArticle(school, 'lan', { title: 'Bài không hỏng' })
})
afterAll(() => school.close())

interface Errors {
  errors?: { data?: { errors?: { path: string; message: string }[] } }[]
}

/** At which fields a save was refused. */
const fieldsOf = ({ status, body }: Answer) => {
  const { errors } = body as Errors
  const found = (errors ?? []).flatMap(({ data }) => data?.errors ?? [])
  return [status, [...new Set(found.map(({ path }) => path))]]
}

const save = async (data: object) => {
  const { rev } = await viewOf(school, 'lan', draft)
  return school.send('lan', 'PATCH', `/articles/${draft}`, { rev, ...data })
}

/** Sends what JSON.stringify cannot write. */
async function sendText(path: string, body: string): Promise<Answer> {
  const authorization = `JWT ${await school.sessionOf('lan')}`
  const headers = { authorization, 'content-type': 'application/json' }
  const url = `http://localhost:3000/api${path}`
  const response = await school.handle(new Request(url, { method: 'PATCH', headers, body }))
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: JSON.parse(text) as Answer['body'],
  }
}

const BODIES = Object.entries(BROKEN_BODIES)

describe('what is not of the form of its field is not saved, and said at the field', () => {
  it.each(BODIES)('body: %s', async (_, body) => {
    expect(fieldsOf(await save({ body }))).toEqual([400, ['body']])
  })

  it.each(BODIES)('body of a new article: %s', async (_, body) => {
    const data = { ...articleData(school), body }
    expect(fieldsOf(await school.send('lan', 'POST', '/articles', data))).toEqual([400, ['body']])
  })

  it.each(BROKEN_FIELDS)('%s: %j', async (name, value) => {
    const data = { ...articleData(school), [name]: value }
    expect(fieldsOf(await school.send('lan', 'POST', '/articles', data))).toEqual([400, [name]])
    expect(fieldsOf(await save({ [name]: value }))).toEqual([400, [name]])
  })

  it.each(['body', 'contributors', 'coAuthors', 'foreign'])(
    '%s, deeper than any stack',
    async (name) => {
      const { rev } = await viewOf(school, 'lan', draft)
      for (const levels of [60, 2_000, 10_000]) {
        const data = `{"rev":${rev},"${name}":${deepBody(levels)}}`
        expect(fieldsOf(await sendText(`/articles/${draft}`, data))).toEqual([400, [name]])
      }
    },
  )

  it.each<[string, object]>([
    ['a group that is a text', { school: 'x' }],
    ['rows that are numbers', { menu: [1, 2] }],
    ['rows that are an object', { linkGroups: {} }],
  ])('of the site’s configuration: %s', async (_, data) => {
    const answer = await school.send('admin', 'POST', '/site-configurations', {
      title: 'Cấu hình',
      ...data,
    })
    expect(fieldsOf(answer)).toEqual([400, Object.keys(data)])
  })

  it('code of ours is refused the same', async () => {
    const { payload } = school
    const local = payload as unknown as { update: (options: object) => Promise<unknown> }
    const { rev } = await viewOf(school, 'lan', draft)
    for (const body of Object.values(BROKEN_BODIES)) {
      const options = {
        collection: 'articles',
        id: draft,
        data: { rev, body },
        overrideAccess: true,
      }
      await expect(local.update(options)).rejects.toMatchObject({ status: 400 })
    }
  })

  it('nothing of it was stored', async () => {
    const { body } = await school.send('lan', 'GET', `/articles/${draft}?depth=0`)
    expect([body['title'], body['rev']]).toEqual(['Bài không hỏng', 1])
  })

  it('all faults at once, each with its place', async () => {
    const state = { root: { type: 'root', children: [7, { type: 'iframe' }, null] } }
    const { errors } = (await save({ body: state, title: 5 })).body as Errors
    expect(errors?.[0]?.data?.errors).toEqual([
      { path: 'title', label: 'Tiêu đề', message: 'Tiêu đề: dữ liệu gửi lên không đúng dạng.' },
      {
        path: 'body',
        label: 'Nội dung',
        message: 'Nội dung, đoạn 1: phần văn bản bị hỏng, không mở được.',
      },
      {
        path: 'body',
        label: 'Nội dung',
        message: 'Nội dung, đoạn 2: phần “iframe” không dùng được trong bài.',
      },
      {
        path: 'body',
        label: 'Nội dung',
        message: 'Nội dung, đoạn 3: phần văn bản bị hỏng, không mở được.',
      },
    ])
  })
})

describe('what a form names must be there', () => {
  const NOBODY = '00000000-0000-4000-8000-000000000000'

  it.each<[string, unknown]>([
    ['category', NOBODY],
    ['category', { id: NOBODY }],
    ['unit', NOBODY],
    ['unit', 'x'],
    ['coAuthors', [NOBODY]],
    ['coAuthors', [{ id: NOBODY }, NOBODY]],
  ])('in an article: %s %j', async (name, value) => {
    const data = { ...articleData(school), [name]: value }
    const answers = [
      await school.send('lan', 'POST', '/articles', data),
      await save({ [name]: value }),
    ]
    expect(answers.map(fieldsOf)).toEqual([
      [400, [name]],
      [400, [name]],
    ])
    for (const { body } of answers) {
      const [issue] = body['issues'] as { text: string }[]
      expect(issue?.text).toMatch(
        /^[^:]+: mục đã chọn không còn nữa\. Bỏ mục đó, hoặc chọn mục khác\.$/,
      )
    }
  })

  it.each(['x', NOBODY])('a picture: %s', async (id) => {
    const picture = { type: 'upload', version: 2, relationTo: 'media', value: id, fields: null }
    const body = { root: { type: 'root', version: 1, children: [{ ...picture, format: '' }] } }
    const answers = [await save({ cover: id }), await save({ body })]
    expect(answers.map(({ status }) => status)).toEqual([422, 422])
  })

  it.each(['in', 'not_in', 'equals', 'not_equals'])('a question for ids: %s', async (operator) => {
    const { status } = await school.send('lan', 'GET', `/articles?where[id][${operator}]=x,y`)
    // MongoDB has ids of one form only.
    expect([200, 400]).toContain(status)
  })

  it.each(['person', 'unit', 'delegatedBy'])('in an appointment: %s', async (name) => {
    const data = {
      person: school.people.lan,
      office: 'writer',
      unit: school.units.get('hoa'),
      from: '2026-09-01',
      [name]: NOBODY,
    }
    expect(fieldsOf(await school.send('principal', 'POST', '/appointments', data))).toEqual([
      400,
      [name],
    ])
  })
})

describe('rows with ids that somebody chose', () => {
  const menuOf = async (id: string) => {
    const { body } = await school.send('admin', 'GET', `/site-configurations/${id}?depth=0`)
    return body as { rev: number; menu: { id: string; label: string }[] }
  }

  it('are rows of the item alone: those of another one stay where they are', async () => {
    const [mine, other] = [
      await configurationIn(school, 'draft'),
      await configurationIn(school, 'draft'),
    ]
    const [before, theirs] = [await menuOf(mine), await menuOf(other)]
    const [first] = theirs.menu
    const menu = [
      ...before.menu.slice(0, 2),
      { ...first, label: 'Mượn' },
      { ...first, label: 'Hai lần' },
    ]
    const path = `/site-configurations/${mine}?depth=0`
    const saved = await school.send('admin', 'PATCH', path, { rev: before.rev, menu })
    expect([saved.status, (await menuOf(mine)).menu.map(({ label }) => label)]).toEqual([
      200,
      menu.map(({ label }) => label),
    ])
    expect(await menuOf(other)).toEqual(theirs)
    // The form goes on sending the ids that it knows: that is no change.
    const { rev } = await menuOf(mine)
    expect((await school.send('admin', 'PATCH', path, { rev, menu })).status).toBe(200)
    expect((await menuOf(mine)).rev).toBe(rev)
  })

  it('begin a new item as well', async () => {
    const { menu } = await menuOf(await configurationIn(school, 'draft'))
    const data = { ...CONFIGURATION.content, title: 'Chép từ bản kia', menu }
    expect((await school.send('admin', 'POST', '/site-configurations', data)).status).toBe(201)
  })
})

describe('an old row may hold anything', () => {
  /** Writes past the guards, as an office before them may have. */
  async function damage(payload: Payload, id: string, data: object) {
    await setById(await createLocalReq({}, payload), 'articles', id, data)
  }

  const isRead = async (id: string, as: 'lan' | 'admin') => {
    const answers = await Promise.all(
      ['', '/workflow', '/comparison', '/preview', '/publication'].map((path) =>
        school.send(as, 'GET', `/articles/${id}${path}`),
      ),
    )
    expect(answers.map(({ status }) => status).filter((status) => status === 500)).toEqual([])
  }

  it('a draft is read, says what is wrong, is not sent, and is mended by a good text', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Bản nháp cũ' })
    for (const [name, body] of BODIES) {
      await damage(school.payload, id, { body })
      await isRead(id, 'lan')
      const { offers } = await viewOf(school, 'lan', id)
      const submit = offers.find((offer) => offer.name === 'submit')
      expect([name, submit?.issues.map(({ field }) => field)]).toEqual([
        name,
        expect.arrayContaining(['body']),
      ])
      expect((await take(school, 'lan', id, 'submit')).status).toBe(422)
    }
    const { rev } = await viewOf(school, 'lan', id)
    const body = lexicalState([{ p: 'Lại lành.' }], () => '')
    const answer = await school.send('lan', 'PATCH', `/articles/${id}`, { rev, body })
    expect(answer.status).toBe(200)
    expect((await take(school, 'lan', id, 'submit')).status).toBe(200)
  })

  it('what is live comes down all the same', async () => {
    for (const name of [
      'a number for a node',
      'a root that is a list',
      'a text that is an object',
    ]) {
      const id = await articleIn(school, 'published', { title: `Bài đăng: ${name}` })
      await damage(school.payload, id, { body: BROKEN_BODIES[name] })
      await isRead(id, 'admin')
      const down = await take(school, 'admin', id, 'unpublish', { comment: 'Sai số liệu.' })
      expect([name, down.status, down.body['live']]).toEqual([name, 200, null])
    }
  })
})
