import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { GENESIS, seal } from '@bbt/shared/approval/chain.ts'
import type { KeptHead } from '@bbt/shared/verify/heads.ts'
import { headsLine, readHeads } from '@bbt/shared/verify/heads.ts'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHAINS } from '../src/platform/chains.ts'
import { today } from '../src/platform/clock.ts'
import { dailyReport } from '../src/reports/daily.ts'
import { verifyOffice } from '../src/verify/office.ts'
import { articleIn } from './support/articles.ts'
import { figure } from './support/figures.ts'
import type { Raw, RawRows } from './support/rawRows.ts'
import { rawRows } from './support/rawRows.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
let raw: RawRows
let kept: readonly KeptHead[]

beforeAll(async () => {
  school = await makeSchool()
  await articleIn(school, 'published')
  await articleIn(school, 'unpublished')
  const unit = school.units.get('hoa')!
  await school.send('principal', 'PATCH', `/units/${unit}`, { name: 'Tổ Hoá – Sinh' })
  await school.send(null, 'POST', '/users/login', { email: 'lan@truong.test', password: 'sai' })
  const { heads } = await verifyOffice(school.payload, school.folder)
  kept = readHeads(headsLine(heads ?? []))
  raw = await rawRows(school.payload)
})
afterAll(() => school.close())

const headFindings = async () => {
  const { checks } = await verifyOffice(school.payload, school.folder, kept)
  return checks.find(({ name }) => name === 'heads')?.findings ?? []
}

/** A chain sealed anew from a place on, as somebody with the database would. */
function resealed(rows: readonly Raw[], from: number, change: object): Raw[] {
  let previous = GENESIS
  return rows.map((row, at) => {
    const sealed = JSON.parse(String(row['entry'])) as Raw
    const isSaid = ([name]: [string, unknown]) => name !== 'hash' && name !== 'previous'
    const said = Object.fromEntries(Object.entries(sealed).filter(isSaid))
    const entry = seal(at === from ? { ...said, ...change } : said, previous)
    previous = entry.hash
    return { ...row, hash: entry.hash, entry: canonicalJson(entry) }
  })
}

const REWRITES: readonly (readonly [name: string, rewrite: (rows: Raw[]) => Raw[]])[] = [
  [
    'rewritten from its first entry on',
    (rows) => resealed(rows, 0, { at: '2020-01-01T00:00:00.000Z' }),
  ],
  [
    'rewritten in its middle',
    (rows) => resealed(rows, Math.floor(rows.length / 2), { at: '2020-01-01T00:00:00.000Z' }),
  ],
  [
    'rewritten at its end',
    (rows) => resealed(rows, rows.length - 1, { at: '2020-01-01T00:00:00.000Z' }),
  ],
  ['cut at its end', (rows) => rows.slice(0, -1)],
  ['emptied', () => []],
]

let tried = 0
let failed = 0
afterAll(() => figure({ name: 'kept heads', tried, failed, atLeast: 25 }))

it('kept ends that are still there are found', async () => {
  expect(kept.map(({ chain }) => chain)).toEqual([...CHAINS])
  expect(await headFindings()).toEqual([])
})

describe.each(CHAINS)('%s', (chain) => {
  it.each(REWRITES)('%s: is found out by what was kept elsewhere', async (_, rewrite) => {
    const bySeq = (a: Raw, b: Raw) => Number(a['seq']) - Number(b['seq'])
    const before = (await raw.all(chain)).sort(bySeq)
    expect(before.length).toBeGreaterThan(0)
    const put = async (rows: readonly Raw[]) => {
      for (const row of await raw.all(chain)) await raw.remove(chain, row)
      for (const row of rows) await raw.insert(chain, row)
    }
    await put(rewrite(before))
    try {
      tried++
      const found = await headFindings()
      if (found.length === 0) failed++
      expect(found.map(({ place }) => place)).toEqual([`${chain}, mục số ${before.length}`])
    } finally {
      await put(before)
    }
    expect(await headFindings()).toEqual([])
  })
})

it('the daily report has them in one line, and as a code for phones', async () => {
  const text = await dailyReport(await createLocalReq({}, school.payload), today())
  expect(text).toContain(`\n${headsLine(kept)}\n`)
  expect(text).toMatch(/[▀▄█]{20}/)
  expect(readHeads(text)).toEqual([...kept, ...kept])
})
