import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { replaceFile, SCRATCH, syncFolder } from './durableFiles.ts'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'bbt-files-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test.each(['quickly', 'durably'] as const)(
  'a file is there, then another in its place: %s',
  async (how) => {
    const file = join(folder(), 'a', 'b.html')
    await replaceFile(file, 'một', how)
    await replaceFile(file, Buffer.from('hai'), how)
    await syncFolder(join(file, '..'))
    expect(readFileSync(file, 'utf8')).toBe('hai')
    expect(readdirSync(join(file, '..'))).toEqual(['b.html'])
  },
)

test('what cannot be put in place leaves nothing behind', async () => {
  const place = folder()
  mkdirSync(join(place, 'taken', 'by-a-folder'), { recursive: true })
  await expect(replaceFile(join(place, 'taken'), 'x')).rejects.toThrow()
  expect(readdirSync(place)).toEqual(['taken'])
})

test.each([
  ['.index.html.0b1f8c2e-3a4d-4e5f-8a9b-0c1d2e3f4a5b', true],
  ['index.html', false],
  ['.well-known', false],
  ['index.html.0b1f8c2e-3a4d-4e5f-8a9b-0c1d2e3f4a5b', false],
])('%s is a name of a file that is being written: %j', (name, is) => {
  expect(SCRATCH.test(name)).toBe(is)
})

test('a folder that is not there is no folder to sync', async () => {
  await expect(syncFolder(join(folder(), 'none'))).rejects.toThrow('ENOENT')
})
