import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../env.ts'
import { LONGEST, turnOf } from './longest-first.ts'

it('names files that are there', () => {
  expect(LONGEST.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
})

it.each([
  ['/anywhere/cms/tests/walks-few-items.test.ts', 0],
  ['/anywhere/cms/tests/walks-many-items.test.ts', 1],
  ['/anywhere/cms/tests/dates.test.ts', LONGEST.length],
])('%s', (file, turn) => {
  expect(turnOf(file)).toBe(turn)
})
