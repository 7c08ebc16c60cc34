import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeLock } from './onlyProcess.ts'

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bbt-lock-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'site', 'publisher.lock')
}

/** A process that has the lock and waits. */
async function otherProcess(file: string) {
  const code = `
    const { takeLock } = await import(${JSON.stringify(import.meta.resolve('./onlyProcess.ts'))})
    globalThis.lock = takeLock(${JSON.stringify(file)})
    process.stdout.write(globalThis.lock === null ? 'none' : 'taken')
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  expect(said.toString()).toBe('taken')
  return child
}

test('is held by one at a time, and free again afterwards', () => {
  const file = lockFile()
  const first = takeLock(file)
  expect(first).not.toBeNull()
  expect(takeLock(file)).toBeNull()
  first?.release()
  const second = takeLock(file)
  expect(second).not.toBeNull()
  second?.release()
})

test.each(['SIGKILL', 'SIGTERM'] as const)('another process has it until %s', async (signal) => {
  const file = lockFile()
  const child = await otherProcess(file)
  expect(takeLock(file)).toBeNull()
  child.kill(signal)
  await once(child, 'exit')
  const lock = takeLock(file)
  expect(lock).not.toBeNull()
  lock?.release()
})

test('a file that is something else is left as it is', () => {
  const file = lockFile()
  takeLock(file)?.release()
  writeFileSync(
    file,
    'not a lock, and long enough to have a header that is none of SQLite’s'.repeat(20),
  )
  expect(() => takeLock(file)).toThrow('file is not a database')
  expect(readFileSync(file, 'utf8')).toMatch(/^not a lock/)
})
