import { BYTES } from '@bbt/shared/limits.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytesOf } from '../src/bytes/store.ts'
import { makeLine } from '../src/media/line.ts'
import { CMS_URL } from './support/env.ts'
import { evidence } from './support/evidence.ts'
import { figure } from './support/figures.ts'
import { openSession } from './support/people.ts'
import { picture, pictureForm } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const upload = (bytes: Buffer, name?: string, type?: string) =>
  send(pictureForm(bytes, { alt: 'Bến sông' }, name, type))

/** Sends a form in one piece: Node's own stream of a form does not bear being turned away halfway. */
async function send(form: FormData) {
  const whole = new Response(form)
  const answer = await school.handle(
    new Request(`${CMS_URL}/api/media`, {
      method: 'POST',
      body: await whole.arrayBuffer(),
      headers: {
        'content-type': whole.headers.get('content-type') ?? '',
        authorization: `JWT ${await openSession(school.payload, 'lan')}`,
      },
    }),
  )
  const text = await answer.text()
  return { status: answer.status, text, body: JSON.parse(text) as Record<string, unknown> }
}

/** What lies among the bytes under another name than their SHA-256. */
async function strangers(): Promise<string[]> {
  const found: string[] = []
  for await (const { digest, place } of bytesOf(school.payload).stored()) {
    if (digest === null) found.push(place)
  }
  return found
}

describe('names and types that a sender makes up', () => {
  const NAMES = [
    '../../cms.db',
    '..\\..\\cms.db',
    '/etc/passwd',
    'C:\\Windows\\system.ini',
    'CON',
    'aux.jpg',
    'LPT1.png',
    'ảnh\r\nSet-Cookie: a=b.jpg',
    'gpj.\u202Eexe.jpg',
    'a\u0300nh'.normalize('NFD') + '.jpg',
    `${'dài'.repeat(100)}.jpg`,
    '.htaccess',
    'trang.html',
    'ảnh.svg',
    'ảnh.php.jpg',
    '%2e%2e%2fcms.db',
    ' ',
    '.',
    '..',
    'ảnh;filename=a.svg',
  ]
  const TYPES = ['image/jpeg', 'text/html', 'image/svg+xml', 'application/pdf', 'x']

  it('go nowhere: the file is named by its bytes and served as what it is', async () => {
    const jpeg = await picture()
    let tried = 0
    for (const name of NAMES) {
      const type = TYPES[tried % TYPES.length]!
      const answer = await upload(jpeg, name, type)
      tried++
      expect(answer.status, `${name} ${type}: ${answer.text}`).toBe(201)
      const { filename, mimeType, sha256 } = answer.body['doc'] as Record<string, string>
      expect(filename).toMatch(new RegExp(`^${sha256}(-\\d+)?\\.jpg$`))
      expect(mimeType).toBe('image/jpeg')
      const served = await school.send('lan', 'GET', `/media/file/${filename}`)
      expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    }
    figure({ name: 'names of uploads', tried, failed: 0, atLeast: 20 })
    expect(await strangers()).toEqual([])
  })
})

describe('what is no picture of ours is refused, in words, and leaves nothing', () => {
  it.each<[string, Buffer, number, string]>([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 422, 'không phải ảnh JPEG'],
    ['HTML', Buffer.from('<!doctype html><script>1</script>'), 422, 'không phải ảnh JPEG'],
    ['PDF', Buffer.from('%PDF-1.7'), 422, 'không phải ảnh JPEG'],
    ['ZIP', Buffer.from('504b0304', 'hex'), 422, 'không phải ảnh JPEG'],
    ['empty', Buffer.alloc(0), 422, 'không phải ảnh JPEG'],
    ['half a JPEG', Buffer.from('ffd8ffe000104a46', 'hex'), 422, 'bị hỏng hoặc tải lên chưa trọn'],
    ['too many bytes', Buffer.alloc(BYTES.picture + 1, 0xff), 413, 'lớn hơn 25 MB'],
  ])('%s', async (_, bytes, status, words) => {
    const before = await evidence(school)
    const answer = await upload(bytes, 'anh.jpg', 'image/jpeg')
    expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(words)])
    expect(await evidence(school)).toEqual(before)
  })

  it('a form that breaks its own rules', async () => {
    const zero = await upload(await picture(), 'ảnh\u0000.jpg.exe')
    const form = pictureForm(await picture(), {})
    form.set('_payload', '{')
    for (const answer of [zero, await send(form)]) {
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('không đọc được')])
    }
  })

  it('a form without a file, and two at once', async () => {
    const none = new FormData()
    none.set('_payload', JSON.stringify({ alt: 'Không ảnh' }))
    const answer = await send(none)
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('Chưa có tệp ảnh')])
    const two = pictureForm(await picture(), { alt: 'Hai ảnh' })
    two.append('file', new File([new Uint8Array(await picture())], 'b.jpg'))
    expect((await send(two)).status).toBe(413)
  })
})

/** A body that never ends; tells how much of it was taken. */
function endless(): { body: ReadableStream<Uint8Array>; taken: () => number } {
  let taken = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += 65_536
      controller.enqueue(new Uint8Array(65_536))
    },
  })
  return { body, taken: () => taken }
}

describe('bodies are not read further than they may be long', () => {
  const FORM = 'multipart/form-data; boundary=x'
  const visitor = () => ({})
  const withCookie = () => ({ cookie: 'theme=dark; not-payload-token=x' })
  const signedIn = async () => ({
    authorization: `JWT ${await openSession(school.payload, 'lan')}`,
  })
  const ID = '00000000-0000-0000-0000-000000000000'
  it.each<[string, string, string, () => object | Promise<object>, number]>([
    ['a visitor’s picture', 'POST /media', FORM, visitor, 1],
    ['a picture of a visitor with some cookie', 'POST /media', FORM, withCookie, 1],
    ['a visitor’s JSON', 'POST /users/login', 'application/json', visitor, 1],
    ['an item as JSON', 'POST /articles', 'application/json', signedIn, 14],
    ['an item as a form', `PATCH /articles/${ID}`, FORM, signedIn, 14],
    ['JSON of somebody signed in', 'POST /units', 'application/json', signedIn, 4],
    ['a form of somebody signed in', 'POST /units', FORM, signedIn, 4],
    ['a step', `POST /articles/${ID}/transitions`, 'application/json', signedIn, 4],
    ['a picture of somebody signed in', 'POST /media', FORM, signedIn, 30],
    ['a picture in place of another', `PATCH /media/${ID}`, FORM, signedIn, 4],
  ])('%s', async (_, asked, type, sign, megabytes) => {
    const { body, taken } = endless()
    const [method = '', target] = asked.split(' ')
    const headers = { 'content-type': type, ...(await sign()) }
    const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
    const answer = await school.handle(new Request(`${CMS_URL}/api${target}`, init))
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).not.toBe(500)
    expect(taken()).toBeLessThan(megabytes * 1024 * 1024)
  })

  it('nor begun, when they say themselves that they are too long', async () => {
    const { body, taken } = endless()
    const headers = { 'content-type': 'application/json', 'content-length': '3000000' }
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers, body, duplex: 'half' }
    const answer = await school.handle(new Request(`${CMS_URL}/api/users/login`, init))
    expect([answer.status, taken() <= 65_536]).toEqual([413, true])
  })
})

describe('the line of pictures', () => {
  it('takes one at a time, and sends away who finds it full', async () => {
    const inLine = makeLine(3, 60_000)
    let [inside, most] = [0, 0]
    const steps: (() => void)[] = []
    const work = async () => {
      most = Math.max(most, ++inside)
      await new Promise<void>((resolve) => steps.push(resolve))
      inside--
    }
    const first = [inLine(work), inLine(work), inLine(work)]
    await expect(inLine(work)).rejects.toMatchObject({ problem: 'busy', status: 503 })
    for (const picture of first) {
      await expect.poll(() => steps.length).toBe(1)
      steps.pop()!()
      await picture
    }
    expect(most).toBe(1)
    await inLine(() => Promise.resolve())
  })
})

it('people can write while pictures are made ready', async () => {
  const large = await picture('#0d4a5c', 3000, 2000)
  const pictures = [1, 2, 3].map(() => upload(large))
  const order: string[] = []
  const all = Promise.all(pictures).then(() => order.push('pictures'))
  const unit = { name: 'Tổ Thể dục', kind: 'department', headTitle: 'Tổ trưởng' }
  expect((await school.send('principal', 'POST', '/units', unit)).status).toBe(201)
  order.push('unit')
  await all
  expect(order).toEqual(['unit', 'pictures'])
})
