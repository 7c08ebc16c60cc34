import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { fastFolder } from './fast-folder.ts'

it.each([
  ['room in memory', 8 * 1024 ** 3, '/dev/shm'],
  ['a container’s 64 MB', 64 * 1024 ** 2, tmpdir()],
  ['no such folder', 0, tmpdir()],
])('%s', (_case, free, folder) => {
  expect(fastFolder(() => free)).toBe(folder)
})
