import { typeIn } from '@bbt/shared/types/index.ts'
import type { Field } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleaned } from '../src/fields/cleaned.ts'
import { articleData, draftArticle, take, viewOf } from './support/articles.ts'
import { picture, pictureForm } from './support/pictures.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

/** A name as nobody types it: decomposed, with a soft hyphen, controls, a break, blanks, a noncharacter, direction marks. */
const DIRTY = ' Tổ\u00a0 Toán\u200b\u0000\vho\u00adc\u202e\uffff\u2003\ufeff'.normalize('NFD')
/** What is kept of it where the field is one line, and where it is several. */
const CLEAN = 'Tổ Toán hoc'
const LINES = 'Tổ\u00a0 Toán\nhoc'

const TEXTS = ['text', 'textarea', 'email']
/** Types whose values are no text that a person writes. */
const OTHERS = ['number', 'checkbox', 'select', 'date', 'relationship', 'upload', 'ui', 'json']

/** A form in which every text is dirty, as deep as the collection goes. @throws where a type of field is new */
function dirtyForm(fields: readonly Field[]): Record<string, unknown> {
  const form: Record<string, unknown> = {}
  for (const field of fields) {
    if (!('name' in field)) {
      if (!('fields' in field)) throw new Error(`no rule for fields of type ${field.type}`)
      Object.assign(form, dirtyForm(field.fields))
    } else if (TEXTS.includes(field.type)) {
      form[field.name] = 'hasMany' in field && field.hasMany === true ? [DIRTY] : DIRTY
    } else if (field.type === 'array') form[field.name] = [dirtyForm(field.fields)]
    else if (field.type === 'group') form[field.name] = dirtyForm(field.fields)
    else if (field.type !== 'richText' && !OTHERS.includes(field.type)) {
      throw new Error(`no rule for fields of type ${field.type}`)
    }
  }
  return form
}

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

describe('every text field of every collection', () => {
  it('is cleaned at a save', () => {
    const seen = school.config.collections.map(({ slug, fields }) => {
      const texts = stringsIn(cleaned(fields, dirtyForm(fields)))
      return [slug, texts.length, [...new Set(texts)]] as const
    })
    const wrong = seen.filter(([, , texts]) => texts.some((one) => one !== CLEAN && one !== LINES))
    expect(wrong).toEqual([])
    expect(seen.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(80)
  })

  it('long texts stand in items alone, where their shape is judged', () => {
    const holders = school.config.collections
      .filter(({ fields }) => fields.some(({ type }) => type === 'richText'))
      .map(({ slug }) => slug)
    expect(holders).toContain('articles')
    expect(holders.filter((slug) => typeIn(slug) === null)).toEqual([])
  })
})

const create = async (as: PersonName, collection: string, data: object) => {
  const answer = await school.send(as, 'POST', `/${collection}`, data)
  if (answer.status !== 201) throw new Error(answer.text)
  const { id } = answer.body['doc'] as { id: string }
  return (await school.send(as, 'GET', `/${collection}/${id}?depth=0`)).body
}

describe('what is stored, whoever writes it', () => {
  it('a unit', async () => {
    const data = { name: DIRTY, kind: 'department', headTitle: 'Tổ trưởng' }
    expect(await create('principal', 'units', data)).toMatchObject({
      name: CLEAN,
      slug: 'to-toan-hoc',
    })
  })

  it('a category, changed', async () => {
    const data = { name: 'Chuyên đề', approver: 'principal' }
    const { id } = await create('principal', 'categories', data)
    const path = `/categories/${String(id)}`
    expect((await school.send('principal', 'PATCH', path, { name: DIRTY })).status).toBe(200)
    expect((await school.send('principal', 'GET', path)).body['name']).toBe(CLEAN)
  })

  it('a person, with the key of their place in lists', async () => {
    const email = ' Moi\u200b@truong.example '
    const data = { name: DIRTY, email, password: 'Mat khau dau tien 2026 dai', salutation: 'Cô' }
    expect(await create('principal', 'users', data)).toMatchObject({
      name: CLEAN,
      email: 'moi@truong.example',
    })
  })

  it('an appointment', async () => {
    const data = { person: school.people.lan, office: 'writer', unit: school.units.get('doan') }
    const term = { from: '2099-01-01', to: '2099-02-01' }
    const made = await create('principal', 'appointments', { ...data, ...term, note: DIRTY })
    expect(made['note']).toBe(CLEAN)
  })

  it('the words of a picture', async () => {
    const form = pictureForm(await picture(), { alt: DIRTY, caption: DIRTY, credit: '\u3164' })
    const { body } = await school.send('lan', 'POST', '/media', form)
    expect(body['doc']).toMatchObject({ alt: CLEAN, caption: CLEAN, credit: '' })
  })

  it('the site’s configuration, down to its links', async () => {
    const link = { label: DIRTY, url: ' /lien-he/\u200b', note: '\u200b' }
    const data = { title: DIRTY, menu: [link], school: { name: DIRTY } }
    const made = await school.send('admin', 'POST', '/site-configurations', data)
    expect(made.status).toBe(400)
    expect(made.text).not.toContain('title')
  })

  it('an article, its long text too', async () => {
    const text = { type: 'text', text: ` ${DIRTY}\n\u200b`, version: 1 }
    const fields = { linkType: 'custom', url: ' https://hcm.edu.vn/\u200b' }
    const link = { type: 'link', children: [{ ...text, text: DIRTY }], fields, version: 1 }
    const body = {
      root: { type: 'root', children: [{ type: 'paragraph', children: [text, link] }] },
    }
    const data = {
      ...articleData(school),
      title: DIRTY,
      summary: `${DIRTY}\r\n\r\n\r\n\r\n${DIRTY.trim()}`,
      body,
    }
    const made = await create('lan', 'articles', data)
    expect(made).toMatchObject({
      title: CLEAN,
      slug: 'to-toan-hoc',
      searchText: 'to toan hoc to toan hoc to toan hoc',
    })
    expect(made['summary']).toBe(`${LINES}\n\n${LINES}`)
    expect(stringsIn(made['body'])).toEqual(expect.arrayContaining(['https://hcm.edu.vn/']))
    expect(stringsIn(made['body']).find((one) => one.includes('Toán'))).toBe(
      '  Tổ\u00a0 Toán hoc \n',
    )
  })

  it('what is said with a step', async () => {
    const id = await draftArticle(school, 'lan')
    expect((await take(school, 'lan', id, 'submit', { comment: `\u200b ${DIRTY}` })).status).toBe(
      200,
    )
    const back = await take(school, 'bao', id, 'requestChanges', { comment: ' \u200b\u3164 ' })
    expect([back.status, back.text]).toEqual([422, expect.stringContaining('commentRequired')])
    const { history } = (await viewOf(school, 'lan', id)) as unknown as {
      history: { comment?: string }[]
    }
    expect(history.map(({ comment }) => comment)).toEqual([LINES])
  })
})

describe('“filled in” means something that one sees', () => {
  it.each([
    ['title', '\u200b'],
    ['title', '\u3164\u2800 '],
    ['title', '\u0301'],
  ])('%s: %j is none', async (field, value) => {
    const { status, body } = await school.send('lan', 'POST', '/articles', {
      ...articleData(school),
      [field]: value,
    })
    const errors = body['errors'] as { data: { errors: { path: string }[] } }[]
    expect([status, errors[0]?.data.errors.map(({ path }) => path)]).toEqual([400, [field]])
  })

  it.each([
    ['summary', '\u3164', 'summary'],
    ['words', '\u00a0', 'body'],
    ['words', '\u200b\ufeff', 'body'],
    ['words', '', 'body'],
  ])('%s: %j is not sent', async (what, value, field) => {
    const words = what === 'words' ? { words: value } : {}
    const data = { ...articleData(school, words), ...(what === 'summary' && { summary: value }) }
    const { id } = await create('lan', 'articles', data)
    const sent = await take(school, 'lan', String(id), 'submit')
    const issues = sent.body['issues'] as { field: string }[]
    expect([sent.status, issues.map((issue) => issue.field)]).toEqual([422, [field]])
  })

  it('letters that only look different make an address and are found', async () => {
    const title = '𝐓𝐡𝐨̂𝐧𝐠 𝐛𝐚́𝐨 Ｔｕｙển s\u00adi\u200bnh'
    const made = await create('lan', 'articles', { ...articleData(school), title })
    expect([made['slug'], made['searchText']]).toEqual([
      'thong-bao-tuyen-sinh',
      'thong bao tuyen sinh mot tiet hoc ngoai troi.',
    ])
  })
})
