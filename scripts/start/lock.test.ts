import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeLock as takeFile } from '@bbt/edge/onlyProcess.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { lockHolder, releaseLock, runningProblem, takeLock } from './lock.ts'

const OTHER = 4321

describe('the lock of an installation', () => {
  it('is taken once', () => {
    const file = join(temporaryFolder(), 'data/start.lock')
    expect(takeLock(file)).toBeUndefined()
    expect(takeLock(file)).toBe(process.pid)
    expect(lockHolder(file)).toBe(process.pid)
    releaseLock(file)
    expect(lockHolder(file)).toBeUndefined()
    expect(takeLock(file)).toBeUndefined()
    releaseLock(file)
    expect(existsSync(file)).toBe(false)
  })

  it.each([
    ['of a run that was killed', String(OTHER)],
    ['that holds nonsense', 'x'],
    ['that is empty', ''],
  ])('is taken over from one %s', (_case, content) => {
    const file = join(temporaryFolder(), 'start.lock')
    takeFile(`${file}.db`)?.release()
    writeFileSync(file, content)
    expect(lockHolder(file)).toBeUndefined()
    expect(takeLock(file)).toBeUndefined()
    expect(lockHolder(file)).toBe(process.pid)
    releaseLock(file)
  })

  it.each([
    ['says who it is', String(OTHER), OTHER],
    ['has not said who it is', '', 0],
    ['says nonsense', 'x', 0],
  ])('is left to a run that lives and %s', (_case, content, holder) => {
    const file = join(temporaryFolder(), 'start.lock')
    const other = takeFile(`${file}.db`)
    writeFileSync(file, content)
    expect(takeLock(file)).toBe(holder)
    expect(lockHolder(file)).toBe(holder)
    other?.release()
  })

  it('makes no folder where it is only asked for', () => {
    const folder = join(temporaryFolder(), 'data')
    expect(lockHolder(join(folder, 'start.lock'))).toBeUndefined()
    expect(existsSync(folder)).toBe(false)
  })

  it.each([
    [OTHER, 'đang được một lần chạy khác dùng (tiến trình 4321): '],
    [0, 'đang được một lần chạy khác dùng: '],
  ])('names the cure: %j', (holder, who) => {
    expect(runningProblem('/srv/truong', holder)).toBe(
      `Dữ liệu trong /srv/truong ${who}dừng lần chạy đó bằng Ctrl-C, hoặc đặt DATA_DIR, CMS_PORT và SITE_PORT khác để chạy song song.`,
    )
  })
})
