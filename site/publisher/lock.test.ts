import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { takeLock } from './lock.ts'

it('is held by one at a time, and free again afterwards', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bbt-lock-'))
  const file = join(folder, 'site', 'publisher.lock')
  const first = takeLock(file)
  expect(first).not.toBeNull()
  expect(takeLock(file)).toBeNull()
  first?.release()
  const second = takeLock(file)
  expect(second).not.toBeNull()
  second?.release()
  rmSync(folder, { recursive: true })
})
