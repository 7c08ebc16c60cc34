import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { lockHolder, releaseLock, runningProblem, takeLock } from './lock.ts'

const OTHER = 4321
const everyone = () => true
const nobody = () => false

describe('the lock of an installation', () => {
  it('is taken once', () => {
    const file = join(temporaryFolder(), 'data/start.lock')
    expect(takeLock(file, everyone)).toBeUndefined()
    expect(takeLock(file, everyone)).toBe(process.pid)
    releaseLock(file)
    expect(lockHolder(file, everyone)).toBeUndefined()
  })

  it.each([
    ['of a run that was killed', String(OTHER)],
    ['that holds nonsense', 'x'],
    ['that is empty', ''],
  ])('is taken over from one %s', (_case, content) => {
    const file = join(temporaryFolder(), 'start.lock')
    writeFileSync(file, content)
    expect(takeLock(file, nobody)).toBeUndefined()
    expect(lockHolder(file, everyone)).toBe(process.pid)
  })

  it('is left to a run that lives', () => {
    const file = join(temporaryFolder(), 'start.lock')
    writeFileSync(file, String(OTHER))
    expect(takeLock(file, everyone)).toBe(OTHER)
    expect(lockHolder(file, everyone)).toBe(OTHER)
  })

  it('names the cure', () => {
    expect(runningProblem('/srv/truong', OTHER)).toBe(
      'Dữ liệu trong /srv/truong đang được một lần chạy khác dùng (tiến trình 4321): dừng lần chạy đó bằng Ctrl-C, hoặc đặt DATA_DIR, CMS_PORT và SITE_PORT khác để chạy song song.',
    )
  })
})
