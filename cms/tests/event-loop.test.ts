import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CALLS, calls, waysIn } from './eventLoop/everything.ts'
import type { Input } from './eventLoop/inputs.ts'
import { forms, kinds, lists, reads, saves, uploads } from './eventLoop/inputs.ts'
import { TEXTS } from './eventLoop/bodies.ts'
import { articleData, viewOf, walk } from './support/articles.ts'
import { CMS_URL, isAttack } from './support/env.ts'
import { figure } from './support/figures.ts'
import type { OtherOffice } from './support/otherOffice.ts'
import { openOther } from './support/otherOffice.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

const here = (file: string) => fileURLToPath(new URL(`eventLoop/${file}`, import.meta.url))

/** How long `/api/health` may wait while somebody asks the most; only `npm run attack` counts what is above. */
const MOST_MS = 250

/** For what hangs only. */
const HOUR = 3_600_000

/** How many texts of the largest kind there are besides. */
const ARCHIVE = 20

const PEOPLE = ['lan', 'bao', 'academic', 'admin', 'principal'] as const

let school: School
let office: OtherOffice
let longestWait: () => Promise<number>
/** An article with the largest table, waiting for the head. */
let item: { id: string; rev: number; digest: string }

beforeAll(async () => {
  if (!isAttack()) return
  school = await makeSchool()
  const table = { ...articleData(school), body: TEXTS['a table of 2 000 rows']!() }
  const made = await school.send('lan', 'POST', '/articles?depth=0', table)
  const { id } = made.body['doc'] as { id: string }
  await walk(school, id, [['lan', 'submit']])
  const { rev, digest } = await viewOf(school, 'lan', id)
  item = { id, rev, digest: digest ?? '' }
  for (let n = 0; n < ARCHIVE; n++)
    await school.send('lan', 'POST', '/articles?depth=0', { ...table, title: `Bảng ${n}` })
  for (const name of PEOPLE) await school.sessionOf(name)
  // Of one SQLite file there is one office.
  await school.shut()
  office = await openOther(school, here('office.ts'))
  const prober = fork(here('prober.ts'), [office.url], { execArgv: ['--no-warnings'] })
  longestWait = async () => {
    const told = once(prober, 'message') as Promise<[{ longest: number }]>
    prober.send('take')
    return (await told)[0].longest
  }
}, HOUR)
afterAll(async () => {
  if (!isAttack()) return
  await office.kill()
  rmSync(school.folder, { recursive: true })
})

async function send({ as, method, path, body }: Input): Promise<number> {
  const token = as && (await school.sessionOf(as))
  const isJson = typeof body === 'string'
  const response = await fetch(`${office.url}/api${path}`, {
    method,
    headers: {
      origin: CMS_URL,
      ...(token !== null && { authorization: `JWT ${token}` }),
      ...(path.startsWith('/publication') && { authorization: `Bearer ${'f'.repeat(40)}` }),
      ...(isJson && { 'content-type': path === CALLS ? 'text/plain' : 'application/json' }),
    },
    ...(body !== undefined && { body }),
  })
  await response.arrayBuffer()
  return response.status
}

const tried: { name: string; status: number; ms: number }[] = []

async function tryAll(inputs: Iterable<Input> | AsyncIterable<Input>): Promise<void> {
  for await (const input of inputs) {
    await longestWait()
    const status = await send(input)
    tried.push({ name: `${input.method} ${input.name}`, status, ms: await longestWait() })
  }
}

// Minutes of work, and figures that mean something only where nothing else runs.
it.skipIf(!isAttack())(
  'nobody holds up the office, whatever is asked of it',
  { timeout: HOUR },
  async () => {
    await tryAll(lists())
    await tryAll(reads(item.id, item.digest))
    for (const [as, action] of [
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
    ] as const) {
      const { body: view } = await office.send(as, 'GET', `/articles/${item.id}/workflow`)
      const seen = { action, rev: view['rev'], digest: view['digest'] }
      await tryAll([
        {
          name: action,
          as,
          method: 'POST',
          path: `/articles/${item.id}/transitions`,
          body: JSON.stringify(seen),
        },
      ])
    }
    await tryAll(forms(item.id))
    await tryAll(saves(school, item.id, item.rev))
    await tryAll(kinds(school, office))
    await tryAll(uploads())
    await tryAll(calls(school, item.id))
    await tryAll(waysIn(school, item.id))
    const slow = tried.filter(({ ms }) => ms > MOST_MS)
    const worst = tried.toSorted((a, b) => b.ms - a.ms).slice(0, 25)
    process.stdout.write(
      `${worst.map(({ name, status, ms }) => `${Math.round(ms)} ms · ${status} · ${name}`).join('\n')}\n`,
    )
    figure({ name: 'event loop', tried: tried.length, failed: slow.length, atLeast: 600 })
    expect(tried.filter(({ status }) => status >= 500 && status !== 503)).toEqual([])
  },
)
