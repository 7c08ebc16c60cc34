import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { childEnv } from '../env.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { launch } from './child.ts'
import { isAlive } from '../test-support/is-alive.ts'
import { pollUntil } from './poll.ts'

describe('a command', () => {
  it('gets its input, and its progress lines stay out of the log', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'seed.mjs')
    writeFileSync(
      file,
      `for await (const text of process.stdin) console.log('#progress 1/2\\nđọc ' + text)`,
    )
    const log = join(folder, 'logs/seed.log')
    const lines: string[] = []
    const onLine = (line: string) => line.startsWith('#') && lines.push(line) > 0
    const command = {
      args: [file],
      cwd: folder,
      env: childEnv({}),
      log,
      onLine,
      input: 'tài khoản',
    }
    expect(await launch(command).exited).toEqual({ code: 0, signal: null })
    expect(lines).toEqual(['#progress 1/2'])
    expect(readFileSync(log, 'utf8')).toMatch(/^\S+Z đọc tài khoản\n$/)
  })

  it('ends with its starter, also when that is killed', async () => {
    const folder = temporaryFolder()
    const [starter, server, up] = ['starter.mjs', 'server.mjs', 'up'].map((name) =>
      join(folder, name),
    ) as [string, string, string]
    writeFileSync(
      server,
      `import fs from 'node:fs'; fs.writeFileSync('${up}', String(process.pid)); setInterval(() => {}, 1000)`,
    )
    const command = { args: [server], cwd: folder, env: childEnv({}), log: join(folder, 'log') }
    writeFileSync(
      starter,
      `import { launch } from '${new URL('child.ts', import.meta.url).href}'
      launch({ ...${JSON.stringify(command)}, endsWithUs: true })`,
    )
    const started = spawn(process.execPath, [starter], { stdio: 'ignore' })
    const never = new AbortController().signal
    // The file is there before its content is: an empty one would be read as process 0, which is our own group.
    const pidOf = () => (existsSync(up) ? Number(readFileSync(up, 'utf8')) : 0)
    expect(await pollUntil(() => Promise.resolve(pidOf() > 0), 20, never)).toBe(true)
    const pid = pidOf()
    expect(isAlive(pid)).toBe(true)
    started.kill('SIGKILL')
    expect(await pollUntil(() => Promise.resolve(!isAlive(pid)), 20, never)).toBe(true)
  })

  it.skipIf(!existsSync('/dev/full'))(
    'runs to its end where its log cannot be written',
    async () => {
      const folder = temporaryFolder()
      const file = join(folder, 'server.mjs')
      writeFileSync(file, `console.log('một'); setTimeout(() => console.log('hai'), 300)`)
      const command = { args: [file], cwd: folder, env: childEnv({}), log: '/dev/full' }
      expect(await launch(command).exited).toEqual({ code: 0, signal: null })
    },
  )
})
