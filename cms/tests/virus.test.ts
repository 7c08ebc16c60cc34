import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { scan } from '../src/bytes/clamd.ts'
import type { Scanner } from './support/clamd.ts'
import { EICAR, NO_CLAMD, startClamd, startStub } from './support/clamd.ts'
import { clamdBinary, useScanner } from './support/env.ts'
import { evidence } from './support/evidence.ts'
import { picture, pictureForm } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterEach(() => {
  useScanner(undefined)
})
afterAll(() => school.close())

const upload = (bytes: Buffer) =>
  school.send('lan', 'POST', '/media', pictureForm(bytes, { alt: 'Bến sông' }))

const infected = async () => Buffer.concat([await picture('#111111'), Buffer.from(EICAR)])

if (clamdBinary() === undefined) process.stdout.write(`${NO_CLAMD}\n`)

describe.skipIf(clamdBinary() === undefined)('with a real clamd', () => {
  let clamd: Scanner

  beforeAll(async () => {
    clamd = (await startClamd())!
  })
  afterAll(() => clamd.stop())

  it.each(['tcp', 'unix'] as const)(
    'over %s a clean picture is taken and an infected one is not',
    async (kind) => {
      useScanner(clamd[kind])
      expect((await upload(await picture(kind === 'tcp' ? '#222222' : '#333333'))).status).toBe(201)
      const before = await evidence(school)
      const answer = await upload(await infected())
      expect(answer.status).toBe(422)
      expect(answer.text).toContain('Phần mềm diệt virus báo tệp này có mã độc nên không nhận.')
      expect(answer.text).not.toContain('Eicar')
      expect(await evidence(school)).toEqual(before)
    },
  )

  it('an infected one is in the security log, with who sent it and what it was', async () => {
    useScanner(clamd.unix)
    await upload(await infected())
    const { body } = await school.send('principal', 'GET', '/security-events?kind=infectedUpload')
    const [line] = body['events'] as Record<string, unknown>[]
    expect(line).toMatchObject({
      kind: 'infectedUpload',
      detail: 'Eicar-Test-Signature.UNOFFICIAL',
    })
    expect(JSON.stringify(line)).toContain(school.people.lan)
  })

  it('what is too large for it is refused, not passed by', async () => {
    await expect(scan(clamd.unix, Buffer.alloc(31 * 1024 * 1024))).rejects.toThrow()
  })

  it('once it is gone, nothing more is taken', async () => {
    const other = (await startClamd())!
    useScanner(other.unix)
    expect((await upload(await picture('#444444'))).status).toBe(201)
    await other.stop()
    expect((await upload(await picture('#555555'))).status).toBe(503)
  })
})

/** Each waits for the end of the question, or does not. */
const STUBS: readonly [string, (socket: Socket) => void][] = [
  ['hangs up', (socket) => socket.end()],
  ['breaks off', (socket) => socket.resetAndDestroy()],
  ['says nothing to it and hangs up', (socket) => socket.once('data', () => socket.end())],
  [
    'has an error',
    (socket) =>
      socket.once('data', () => socket.end("INSTREAM: Can't write to temporary file. ERROR\0")),
  ],
  ['says OK to something else', (socket) => socket.once('data', () => socket.end('PONG\0'))],
  [
    'says OK before a finding',
    (socket) => socket.once('data', () => socket.end('stream: OK stream: X FOUND\0')),
  ],
  ['never stops talking', (socket) => socket.once('data', () => socket.end('x'.repeat(100_000)))],
]

describe('while the scanner that was asked for is not well', () => {
  it.each(STUBS)('nothing is taken: it %s', async (_, act) => {
    const stub = await startStub(act)
    useScanner(stub.url)
    const before = await evidence(school)
    const answer = await upload(await picture('#666666'))
    await stub.stop()
    expect([answer.status, await evidence(school)]).toEqual([503, before])
    expect(answer.text).toContain('Chưa quét virus được nên chưa nhận ảnh.')
  })

  it('nothing is taken: nobody listens there', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    for (const url of [`tcp://127.0.0.1:${port}`, 'unix:/khong/co/clamd.ctl']) {
      useScanner(url)
      expect((await upload(await picture('#777777'))).status).toBe(503)
    }
  })

  it('is given up on when it does not answer in time, also when it trickles', async () => {
    const silent = await startStub(() => undefined)
    const trickling = await startStub((socket) => {
      const drop = setInterval(() => socket.write('.'), 10)
      socket.on('close', () => {
        clearInterval(drop)
      })
    })
    for (const { url } of [silent, trickling]) {
      await expect(scan(url, Buffer.from('x'), 200)).rejects.toThrow('no verdict within 200 ms')
    }
    await silent.stop()
    await trickling.stop()
  })
})

it('without a scanner, pictures are taken as they are', async () => {
  expect((await upload(await picture('#888888'))).status).toBe(201)
})
