import { afterAll, beforeAll, expect, it } from 'vitest'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { linesOf, localOperations, surfaceOf } from './surface/listing.ts'
import { ALL_ROWS } from './surface/rows/all.ts'
import { ALL_CALLS, HARMLESS, OF_THE_PROCESS, WITHOUT_JOBS } from './surface/rows/allCalls.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

it('every way in is in the checked-in list, and the list names no other', async () => {
  const { config } = school.payload
  const lines = `${surfaceOf(config, school.payload).join('\n')}\n`
  // A difference is a way in that came or went: give it rows in surface/rows, then run with -u.
  await expect(lines).toMatchFileSnapshot('./surface/golden.txt')
})

it('every place of the REST API has its rows, and no row is of a place that is gone', () => {
  const { collections, endpoints, globals } = school.payload.config
  const places = new Map<string, string[]>([
    ...collections.map((it): [string, string[]] => [it.slug, linesOf(it.endpoints)]),
    ...globals.map((it): [string, string[]] => [
      `globals/${String(it.slug)}`,
      linesOf(it.endpoints),
    ]),
    ['root', linesOf(endpoints)],
  ])
  const used = [...places].filter(([, lines]) => lines.length > 0)
  const tables = Object.entries(ALL_ROWS).map(([name, rows]): [string, string[]] => [
    name,
    Object.keys(rows).sort(),
  ])
  expect(Object.fromEntries(tables)).toEqual(
    Object.fromEntries(used.map(([name, lines]) => [name, [...new Set(lines)].sort()])),
  )
})

it('every operation of the Local API is tried, or is known to write nothing', () => {
  const tried = Object.values(ALL_CALLS).flatMap((calls) =>
    Object.values(calls).map(({ operation }) => operation),
  )
  const known = [...new Set(tried), ...HARMLESS, ...OF_THE_PROCESS, ...WITHOUT_JOBS].sort()
  expect(localOperations(school.payload)).toEqual(known)
})
