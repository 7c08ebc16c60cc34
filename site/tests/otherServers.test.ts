import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { securityHeaders, typeOf } from '../server/headers.ts'
import { OTHER_SERVERS, shipped, startOther } from './support/otherServers.ts'
import { ask, serveFolder, type ServedFolder, textOf } from './support/served.ts'
import { fillServedFolder } from './support/servedFolder.ts'
import { SERVED_TABLE, type ServedRow } from './support/servedTable.ts'

const ALWAYS = Object.entries(securityHeaders('http://localhost:8080'))
const [TRANSPORT = ''] = Object.values(securityHeaders('https://truong.edu.vn')).slice(-1)

let ours: ServedFolder

beforeAll(async () => {
  ours = await serveFolder()
  await fillServedFolder(ours.release)
})
afterAll(() => ours.stop())

const rowName = ({ method = 'GET', path, headers = {} }: ServedRow) =>
  `${method} ${path} ${JSON.stringify(headers)}`

/** Asks a server for one row, and compares all of the answer. */
async function check(port: number, row: ServedRow): Promise<void> {
  const { path, method = 'GET', headers = {}, status, has = {}, text } = row
  const answer = await ask(port, path, { method, headers })
  const seen = Object.fromEntries(
    Object.keys(has).map((name) => [name, valueOf(name, answer.headers[name])]),
  )
  expect({ status: answer.status, ...seen }).toEqual({ status, ...has })
  const shared = has['cross-origin-resource-policy'] ?? null
  const isShared = path.startsWith('/media/') || path.startsWith('/_astro/')
  for (const [name, value] of ALWAYS) {
    const isPolicy = name === 'cross-origin-resource-policy'
    // What is said of a picture that is not there is of no consequence.
    if (isPolicy && isShared && shared === null) continue
    // nginx says them twice with 416.
    const said = [...new Set(answer.distinct[name])]
    expect({ [name]: said }).toEqual({ [name]: [isPolicy && shared ? shared : value] })
  }
  expect(answer.headers['strict-transport-security']).toBeUndefined()
  if (text !== undefined && method !== 'HEAD') expect(textOf(answer)).toBe(text)
}

const valueOf = (name: string, value: string | string[] | undefined) =>
  value === undefined ? null : name === 'vary' ? String(value).toLowerCase() : value

describe('our server answers', () => {
  it.each(SERVED_TABLE.map((row) => [rowName(row), row] as const))('%s', async (_, row) => {
    await check(ours.port, row)
  })
})

describe.each(OTHER_SERVERS)('$name with $config', (server) => {
  it('says every header of the table in headers.ts, and no policy of its own', async () => {
    const config = await shipped(server.config)
    const said = [...config.matchAll(/^\s*(?:add_header )?([A-Z][\w-]+) "(.*?)"(?: always;)?$/gm)]
    // The first holds for every answer, later ones for some.
    const values = new Map(
      said.reverse().map(([, name = '', value]) => [name.toLowerCase(), value]),
    )
    for (const [name, value] of ALWAYS) {
      // nginx says this one by a map; the requests below check it.
      if (name === 'cross-origin-resource-policy' && !values.has(name)) continue
      expect([name, values.get(name)]).toEqual([name, value])
    }
    expect(config).toContain(`"${TRANSPORT}"`)
  })

  it('knows the type of every ending that is served', async () => {
    const config = await shipped(server.config)
    const endings = [
      ...config.matchAll(/\b(html|css|js|xml|txt|json|svg|avif|webp|jpg|png|woff2)\b/g),
    ]
    for (const [ending] of endings) expect(config).toContain(`"${String(typeOf(`a.${ending}`))}"`)
  })

  if (server.program === null) {
    process.stderr.write(
      `\n⚠ ${server.name} chưa được thử: máy này không có. Cài bằng: ${server.cure}\n\n`,
    )
    it.skip(`is not installed here, so nothing else was tried: ${server.cure}`)
    return
  }

  describe('answers as ours does', () => {
    let other: Awaited<ReturnType<typeof startOther>>

    beforeAll(async () => {
      other = await startOther(server, join(ours.folder, server.name), ours.release)
    })
    afterAll(() => other.stop())

    it.each(SERVED_TABLE.map((row) => [rowName(row), row] as const))('%s', async (_, row) => {
      await check(other.port, row)
    })

    it('sends nothing again to who has it', async () => {
      const headers = { 'accept-encoding': 'br' }
      const first = await ask(other.port, '/', { headers })
      const known = { ...headers, 'if-none-match': String(first.headers.etag) }
      expect((await ask(other.port, '/', { headers: known })).status).toBe(304)
    })
  })
})
