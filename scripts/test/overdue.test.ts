import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { overdue } from './overdue.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bbt-overdue-'))
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

it('ends a runner a minute after its report, not one that is still at work', () => {
  const report = join(folder, 'report.json')
  const late = overdue(report)
  vi.advanceTimersByTime(3_600_000)
  expect(late.signal.aborted).toBe(false)
  writeFileSync(report, '{}')
  vi.advanceTimersByTime(59_000)
  expect(late.signal.aborted).toBe(false)
  vi.advanceTimersByTime(3_000)
  expect(late.signal.aborted).toBe(true)
})

it('lets one go that ended by itself', () => {
  const report = join(folder, 'report.json')
  writeFileSync(report, '{}')
  const late = overdue(report)
  vi.advanceTimersByTime(5_000)
  late.end()
  vi.advanceTimersByTime(600_000)
  expect(late.signal.aborted).toBe(false)
})
