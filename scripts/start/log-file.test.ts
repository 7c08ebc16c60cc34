import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { openLog } from './log-file.ts'

const MB = 1024 * 1024

it('keeps what a server printed, whatever it prints, in four files of a bounded size', async () => {
  const folder = temporaryFolder()
  const file = join(folder, 'cms.log')
  const log = openLog(file, false)
  // However slowly the disk takes it: until an eleventh file would be there, if it were kept.
  let rotations = 0
  for (let before = 0; rotations < 10;) {
    for (let line = 0; line < 100; line++) log.write('x'.repeat(8_000))
    await setTimeout(5)
    const size = existsSync(file) ? statSync(file).size : 0
    if (size < before) rotations++
    before = size
  }
  await log.close()
  const names = readdirSync(folder).sort()
  expect(names).toEqual(['cms.log', 'cms.log.1', 'cms.log.2', 'cms.log.3'])
  for (const name of names) {
    expect(statSync(join(folder, name)).size).toBeLessThan(20 * MB)
  }
  expect(readFileSync(file, 'utf8').endsWith('x\n')).toBe(true)
})

it('cuts a line that is longer than a line', async () => {
  const file = join(temporaryFolder(), 'cms.log')
  const log = openLog(file, false)
  log.write('a'.repeat(1_000_000))
  await log.close()
  expect(readFileSync(file, 'utf8')).toBe(`${'a'.repeat(8_000)} […]\n`)
})

it.each([
  [true, 'trước\nsau\n'],
  [false, 'sau\n'],
])('goes on below what there was, or begins anew: %s', async (isKept, text) => {
  const file = join(temporaryFolder(), 'logs/cms.log')
  const first = openLog(file, false)
  first.write('trước')
  await first.close()
  writeFileSync(`${file}.1`, 'lâu rồi')
  const log = openLog(file, isKept)
  log.write('sau')
  await log.close()
  expect(readFileSync(file, 'utf8')).toBe(text)
  expect(readdirSync(join(file, '..')).length).toBe(isKept ? 2 : 1)
})
