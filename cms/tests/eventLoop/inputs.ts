import { BYTES, QUERY } from '@bbt/shared/limits.ts'
import sharp from 'sharp'
import { docx, wp, wr } from '../../src/documents/sampleDocx.ts'
import { articleData } from '../support/articles.ts'
import type { OtherOffice } from '../support/otherOffice.ts'
import type { PersonName, School } from '../support/school.ts'
import { ENDLESS, NONSENSE, SIZES, TEXTS, wrongNodes } from './bodies.ts'

/** One request that asks as much of the office as its limits let it. */
export interface Input {
  name: string
  as: PersonName | null
  method: string
  path: string
  body?: string | FormData
}

const form = (data: object, file?: File) => {
  const sent = new FormData()
  if (file) sent.set('file', file)
  sent.set('_payload', JSON.stringify(data))
  return sent
}

const post = (name: string, as: PersonName | null, path: string, body?: Input['body']): Input => ({
  name,
  as,
  method: 'POST',
  path,
  ...(body !== undefined && { body }),
})

const get = (name: string, as: PersonName | null, path: string): Input => ({
  name,
  as,
  method: 'GET',
  path,
})

/** Saves of items, made and changed, with the largest texts that are texts and the largest that are none. */
export function* saves(school: School, id: string, rev: number): Generator<Input> {
  const data = articleData(school)
  for (const [name, text] of Object.entries({ ...TEXTS, ...ENDLESS })) {
    const body = text()
    yield post(`new: ${name}`, 'lan', '/articles?depth=0', JSON.stringify({ ...data, body }))
  }
  const body = TEXTS['a table of 2 000 rows']!()
  yield post('new, as a form', 'lan', '/articles?depth=0', form({ ...data, body }))
  const changed = form({ ...data, title: 'Bảng đã sửa', body, rev })
  yield { ...post('changed', 'lan', `/articles/${id}?depth=0`, changed), method: 'PATCH' }
  yield post(
    'new: wrong nodes',
    'lan',
    '/articles',
    JSON.stringify({ ...data, body: wrongNodes() }),
  )
  for (const [name, make] of Object.entries(NONSENSE)) {
    for (const field of ['title', 'body', 'coAuthors'])
      yield post(`new: ${name} as ${field}`, 'lan', '/articles', make(SIZES.item, field))
  }
}

/** A text of each kind on its first steps: what is read of it and done with it while it is a draft, and sent. */
export async function* kinds(school: School, office: OtherOffice): AsyncGenerator<Input> {
  for (const [kind, text] of Object.entries(TEXTS)) {
    const data = { ...articleData(school), title: kind, body: text() }
    const { body: made } = await office.send('lan', 'POST', '/articles?depth=0', data)
    const at = `/articles/${(made['doc'] as { id: string }).id}`
    const again = JSON.stringify({ ...data, title: `${kind}, sửa`, rev: 1 })
    yield { ...post(`changed: ${kind}`, 'lan', `${at}?depth=0`, again), method: 'PATCH' }
    const aside = JSON.stringify({ title: kind, body: data.body })
    yield post(`put aside: ${kind}`, 'lan', `${at}/earlier-states`, aside)
    yield get(`the item: ${kind}`, 'lan', `${at}?depth=10`)
    const { body: view } = await office.send('lan', 'GET', `${at}/workflow`)
    const seen = { action: 'submit', rev: view['rev'], digest: view['digest'] }
    yield post(`submit: ${kind}`, 'lan', `${at}/transitions`, JSON.stringify(seen))
    for (const what of ['workflow', 'comparison', 'preview'])
      yield get(`${what}: ${kind}`, 'bao', `${at}/${what}`)
  }
}

const FORMS: readonly (readonly [PersonName | null, string, string, keyof typeof SIZES])[] = [
  ['admin', '/site-configurations', 'menu', 'item'],
  ['admin', '/users', 'name', 'form'],
  ['admin', '/units', 'name', 'form'],
  ['principal', '/categories', 'name', 'form'],
  ['principal', '/appointments', 'note', 'form'],
  ['lan', '/payload-preferences/nav', 'value', 'form'],
  ['lan', '/users/change-password', 'password', 'form'],
  ['lan', '/users/second-factor/prove', 'code', 'form'],
  ['lan', '/media', 'alt', 'form'],
  [null, '/users/login', 'password', 'unknown'],
  [null, '/users/forgot-password', 'email', 'unknown'],
  [null, '/users/reset-password', 'token', 'unknown'],
]

/** Every other form with the largest that is none. */
export function* forms(id: string): Generator<Input> {
  const steps = [['bao', `/articles/${id}/transitions`, 'comment', 'form']] as const
  for (const [as, path, field, size] of [...FORMS, ...steps]) {
    for (const [name, make] of Object.entries(NONSENSE))
      yield post(`${path}: ${name}`, as, path, make(SIZES[size], field))
  }
}

const terms = (count: number, value: string) =>
  Array.from(
    { length: count },
    (_, n) => `where[or][${n}][searchText][contains]=${value}${n}`,
  ).join('&')

const LISTS: readonly (readonly [PersonName, string])[] = [
  ['principal', '/articles'],
  ['principal', '/media'],
  ['principal', '/users'],
  ['principal', '/appointments'],
  ['admin', '/site-configurations'],
]

/** Lists as long and as deep as they are given, with as many questions as they take. */
export function* lists(): Generator<Input> {
  for (const [as, path] of LISTS) {
    yield get(`${path}: all of it`, as, `${path}?limit=0&depth=10`)
    yield get(
      `${path}: sorted`,
      as,
      `${path}?limit=${QUERY.rows}&depth=${QUERY.relations}&sort=-createdAt`,
    )
    const asked = terms(QUERY.terms, 'đại hội công đoàn '.repeat(8))
    yield get(`${path}: searched`, as, `${path}?limit=${QUERY.rows}&depth=3&${asked}`)
    yield get(`${path}: too many questions`, as, `${path}?${terms(200, 'a')}`)
    const deep = `where${'[or][0]'.repeat(150)}[title][equals]=a`
    yield get(`${path}: questions in questions`, as, `${path}?${deep}`)
  }
}

/** What is read of one item, and what the office tells of itself. */
export function* reads(id: string, digest: string): Generator<Input> {
  for (const what of [
    'workflow',
    'comparison?with=previous',
    'comparison',
    'preview',
    'publication',
  ])
    yield get(what, 'bao', `/articles/${id}/${what}`)
  yield get('the item', 'bao', `/articles/${id}?depth=10`)
  for (const path of [
    '/my-work',
    '/account-health',
    '/public-site',
    '/security-events',
    '/users/me',
  ])
    yield get(path, 'principal', path)
  yield get('the feed', null, '/publication/feed?after=0')
  yield get('a frozen text', null, `/publication/revisions/${digest}`)
}

/** Pictures as large as they may be, and what only says that it is one. */
export async function* uploads(): AsyncGenerator<Input> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const large = await sharp({
    create: { width: 6500, height: 6500, channels: 3, background: '#888', noise },
  })
    .jpeg({ quality: 60 })
    .toBuffer()
  const file = (bytes: Uint8Array<ArrayBuffer>, name: string, type: string) =>
    new File([bytes], name, { type })
  const shown = { alt: 'Ảnh lớn' }
  yield post(
    `a picture of ${Math.round(large.length / 1e6)} MB`,
    'lan',
    '/media',
    form(shown, file(new Uint8Array(large), 'lon.jpg', 'image/jpeg')),
  )
  const nothing = new Uint8Array(24_000_000)
  yield post(
    '24 MB of nothing',
    'lan',
    '/media',
    form(shown, file(nothing, 'rong.jpg', 'image/jpeg')),
  )
  const drawing = new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg">${'<g>'.repeat(3_000_000)}`,
  )
  const word = (bytes: Uint8Array<ArrayBuffer>) =>
    form({}, file(bytes, 'ke-hoach.docx', 'application/octet-stream'))
  yield post('10 MB of no Word file', 'lan', '/word-text', word(new Uint8Array(BYTES.docx)))
  const long = await docx(wp(wr('Nước ròng ')).repeat(150_000))
  yield post('a Word file of 150 000 lines', 'lan', '/word-text', word(new Uint8Array(long)))
  yield post('a drawing', 'lan', '/media', form(shown, file(drawing, 'hinh.svg', 'image/svg+xml')))
}
