import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { GROUPS, KNOWN_HOLES } from './surface/known.ts'

const root = path.resolve(import.meta.dirname, '../..')

it('every known hole has its row, in order', () => {
  const rows = Object.keys(KNOWN_HOLES).map((name) => name.split(' ')[0])
  const all = Object.entries(GROUPS).flatMap(([group, many]) =>
    Array.from({ length: many }, (_, n) => `${group}${n + 1}`),
  )
  expect(rows).toEqual(all)
})

it.each(Object.entries(KNOWN_HOLES))('%s: is tried by a test that is there', (_, tried) => {
  const missing = tried.filter(([file, name]) => {
    const place = path.join(root, file)
    return !existsSync(place) || !readFileSync(place, 'utf8').includes(name)
  })
  expect([tried.length > 0, missing]).toEqual([true, []])
})
