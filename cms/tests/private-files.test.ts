import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lexicalState } from '../src/seed/lexical.ts'
import type { Who } from './support/attempts.ts'
import { articleData, walk } from './support/articles.ts'
import { CMS_URL, usePublisher } from './support/env.ts'
import { figure } from './support/figures.ts'
import { openSession } from './support/people.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { serve } from './support/server.ts'

const STRANGERS: readonly Who[] = ['mai', 'thuy', 'clerk', null]
const ABSENT = { sha256: 'a'.repeat(64), id: crypto.randomUUID() }

let school: School
let publisher: Awaited<ReturnType<typeof serve>>
let media: Awaited<ReturnType<typeof uploadPicture>>
let own: Awaited<ReturnType<typeof uploadPicture>>
let item: string

/** Without the address, which the asker knows. */
const told = (text: string) => text.replace(/Route not found[^}]*/, 'Route not found')

async function make(as: 'lan' | 'mai', data: object): Promise<string> {
  const unit = as === 'lan' ? 'hoa' : 'doan'
  const answer = await school.send(as, 'POST', '/articles', {
    ...articleData(school, { title: `Bài ${crypto.randomUUID()}`, unit }),
    ...data,
  })
  if (answer.status !== 201) throw new Error(answer.text)
  return (answer.body['doc'] as { id: string }).id
}

beforeAll(async () => {
  school = await makeSchool()
  // The site's templates stand elsewhere; what counts here is where the pictures are asked for.
  publisher = await serve(async (request) => {
    const { content } = (await request.json()) as { content: { cover?: { sha256: string } } }
    return new Response(`<img src="/media/${content.cover?.sha256 ?? ''}.jpg"> /media/ảnh`)
  })
  usePublisher(publisher.url)
  media = await uploadPicture(school, 'lan', 'Ảnh riêng của tổ', await picture('#123456', 600, 400))
  own = await uploadPicture(school, 'mai', 'Ảnh của Đoàn', await picture('#654321'))
  item = await make('lan', { cover: media.id, coAuthors: [] })
})
afterAll(async () => {
  await publisher.close()
  await school.close()
})

describe('a picture of a draft is not there for visitors and other units', () => {
  it('as a record, as a file, as a thumbnail, in a preview: the answer is that of one that does not exist', async () => {
    const { body } = await school.send('lan', 'GET', `/media/${media.id}`)
    const variants = body['variants'] as { sha256: string; format: string }[]
    const [variant] = variants
    const pairs = [
      [`/media/${media.id}`, `/media/${ABSENT.id}`],
      [`/media/${media.id}?depth=2&draft=true`, `/media/${ABSENT.id}?depth=2&draft=true`],
      [`/media/${media.id}/thumbnail`, `/media/${ABSENT.id}/thumbnail`],
      [`/media/file/${media.filename}`, `/media/file/${ABSENT.sha256}.jpg`],
      [`/media/file/${variant!.sha256}.${variant!.format}`, `/media/file/${ABSENT.sha256}.webp`],
      [`/articles/${item}/preview`, `/articles/${ABSENT.id}/preview`],
      [
        `/articles/${item}/preview-media/${media.filename}`,
        `/articles/${ABSENT.id}/preview-media/x.jpg`,
      ],
      [`/publication/media/${media.sha256}`, `/publication/media/${ABSENT.sha256}`],
      [
        `/publication/preview-media/${media.filename}`,
        `/publication/preview-media/${media.filename}`,
      ],
    ] as const
    const found: string[] = []
    let tried = 0
    for (const as of STRANGERS) {
      for (const [there, nowhere] of pairs) {
        const [a, b] = [await school.send(as, 'GET', there), await school.send(as, 'GET', nowhere)]
        tried++
        const isSame = a.status === 404 && b.status === 404 && told(a.text) === told(b.text)
        if (!isSame)
          found.push(`${String(as)} ${there}: ${a.status} ${a.text} / ${b.status} ${b.text}`)
      }
    }
    figure({ name: 'private files', tried, failed: found.length, atLeast: 36 })
    expect(found).toEqual([])
  })

  it('its unit, its head and the board see it', async () => {
    for (const as of ['lan', 'quan', 'bao', 'academic', 'admin'] as const) {
      for (const path of [
        `/media/${media.id}`,
        `/media/${media.id}/thumbnail`,
        `/media/file/${media.filename}`,
      ]) {
        const { headers, status } = await school.send(as, 'GET', path)
        expect([status, headers.get('cache-control')], `${as} ${path}`).toEqual([
          200,
          'private, no-store',
        ])
      }
    }
  })
})

describe('a preview shows the pictures of its item, and no others', () => {
  const address = () => `/articles/${item}/preview-media/${media.sha256}.jpg`

  it('is asked for them by the page, with the policy of a page that may do nothing', async () => {
    const { headers, text } = await school.send('lan', 'GET', `/articles/${item}/preview`)
    expect(text).toBe(`<img src="/api${address()}"> /media/ảnh`)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; img-src 'self' http://localhost:8080/_astro/ data:; style-src http://localhost:8080/_astro/; font-src http://localhost:8080/_astro/; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin",
    )
  })

  it('to who may see the item, also to a co-author of another unit', async () => {
    expect((await school.send('lan', 'GET', address())).status).toBe(200)
    expect((await school.send('mai', 'GET', address())).status).toBe(404)
    const shared = await make('lan', { cover: media.id, coAuthors: [school.people.mai] })
    const { status } = await school.send(
      'mai',
      'GET',
      `/articles/${shared}/preview-media/${media.sha256}.jpg`,
    )
    expect(status).toBe(200)
    expect((await school.send('mai', 'GET', `/media/${media.id}`)).status).toBe(404)
  })

  it('knowing a hash opens nothing in an item of one’s own', async () => {
    const mine = await make('mai', { cover: own.id })
    expect(
      (await school.send('mai', 'GET', `/articles/${mine}/preview-media/${own.sha256}.jpg`)).status,
    ).toBe(200)
    for (const file of [
      `${media.sha256}.jpg`,
      media.sha256,
      `${own.sha256}.webp`,
      `../${media.sha256}.jpg`,
    ]) {
      const { status } = await school.send(
        'mai',
        'GET',
        `/articles/${mine}/preview-media/${encodeURIComponent(file)}`,
      )
      expect(status, file).toBe(404)
    }
  })
})

describe('nobody gets hold of a picture by naming it', () => {
  const inText = (id: string) =>
    lexicalState([{ p: 'Nước ròng.' }, { image: 'x' }] as never, () => id)

  it.each<[string, (id: string) => object]>([
    ['as a cover', (id) => ({ cover: id })],
    ['as a cover, whole', (id) => ({ cover: { id } })],
    ['in the text', (id) => ({ body: inText(id) })],
  ])('%s of an item of one’s own', async (_, data) => {
    const draft = await make('mai', {})
    for (const answer of [
      await school.send('mai', 'PATCH', `/articles/${draft}`, { rev: 1, ...data(media.id) }),
      await school.send('mai', 'POST', '/articles', {
        ...articleData(school, { unit: 'doan' }),
        ...data(media.id),
      }),
    ]) {
      expect([answer.status >= 400, answer.status !== 500]).toEqual([true, true])
    }
    const { body } = await school.send('mai', 'GET', `/articles/${draft}?depth=0`)
    expect([body['cover'] ?? null, body['rev']]).toEqual([null, 1])
  })

  it('says so in words, and leaves the pictures that stood there before', async () => {
    const draft = await make('mai', {})
    const answer = await school.send('mai', 'PATCH', `/articles/${draft}`, {
      rev: 1,
      cover: media.id,
    })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('có ảnh của đơn vị khác mà thầy cô chưa được xem')
    const shared = await make('lan', { cover: media.id, coAuthors: [school.people.mai] })
    const kept = await school.send('mai', 'PATCH', `/articles/${shared}`, {
      rev: 1,
      cover: media.id,
      summary: 'Sửa câu.',
    })
    expect(kept.status).toBe(200)
  })

  it('as the file of a picture of one’s own', async () => {
    const before = await school.send('mai', 'GET', '/media/count')
    const form = new FormData()
    form.set('_payload', JSON.stringify({ alt: 'Lấy ảnh của người khác' }))
    form.set(
      'file',
      JSON.stringify({
        filename: media.filename,
        mimeType: 'image/jpeg',
        size: 1,
        clientUploadContext: {},
        collectionSlug: 'media',
      }),
    )
    const answer = await school.send('mai', 'POST', '/media', form)
    expect([answer.status >= 400, answer.text.includes(media.sha256)]).toEqual([true, false])
    expect((await school.send('mai', 'GET', '/media/count')).body).toEqual(before.body)
  })

  it('with a session’s cookie, from a page of somebody else', async () => {
    const cookie = `payload-token=${await openSession(school.payload, 'lan')}`
    const path = `/media/file/${media.filename}`
    const ask = (marks: Record<string, string>) =>
      school.send(null, 'GET', path, undefined, { cookie, ...marks })
    expect((await ask({ 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await ask({ 'sec-fetch-site': 'cross-site' })).status).toBe(404)
    expect((await ask({ origin: 'https://ke-xau.example' })).status).toBe(404)
    expect((await ask({ origin: CMS_URL })).headers.get('cross-origin-resource-policy')).toBe(
      'same-origin',
    )
  })
})

it('a picture that was live is private again in the office when its page is taken down', async () => {
  const shown = await make('lan', { cover: media.id })
  await walk(school, shown, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'publish'],
    ['admin', 'unpublish', { comment: 'Có em không muốn lên ảnh.' }],
  ])
  for (const as of STRANGERS) {
    expect((await school.send(as, 'GET', `/media/file/${media.filename}`)).status).toBe(404)
  }
})
