import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { childEnv } from '../env.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { launch } from './child.ts'
import { pollUntil } from './poll.ts'
import { tryPort } from './ports.ts'
import type { Service } from './services.ts'
import { createSupervisor } from './supervise.ts'

const never = () => new AbortController().signal
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A server whose script tells by a file that it is up. */
function server(folder: string, name: string, script: string): Service {
  const file = join(folder, `${name}.mjs`)
  const up = join(folder, `${name}.up`)
  writeFileSync(file, `import fs from 'node:fs'; const up = '${up}'\n${script}`)
  const isReady = () => Promise.resolve(existsSync(up))
  return { name, title: `Mở ${name}`, args: [file], cwd: folder, env: childEnv({}), isReady }
}
const STAYS = `fs.writeFileSync(up, String(process.pid)); setInterval(() => {}, 1000)`
const supervisorIn = (folder: string) => createSupervisor((name) => join(folder, `${name}.log`))

describe('the supervisor', { timeout: 30_000 }, () => {
  it('waits until a server is ready and stops it in the end', async () => {
    const folder = temporaryFolder()
    const supervisor = supervisorIn(folder)
    const result = await supervisor.step(server(folder, 'cms', STAYS)).run(() => undefined, never())
    expect(result).toEqual({ ok: true })
    const pid = Number(readFileSync(join(folder, 'cms.up'), 'utf8'))
    expect(isAlive(pid)).toBe(true)
    await supervisor.stopAll()
    expect(isAlive(pid)).toBe(false)
    expect(supervisor.death.aborted).toBe(false)
  })

  it('says which server has died, with the end of its log', async () => {
    const folder = temporaryFolder()
    const supervisor = supervisorIn(folder)
    const dies = server(
      folder,
      'publisher',
      `console.error('không đọc được nguồn tin'); process.exit(7)`,
    )
    const result = await supervisor.step(dies).run(() => undefined, never())
    const message = result.ok ? '' : result.message
    expect(message).toMatch(/Z không đọc được nguồn tin\n“Mở publisher” dừng giữa chừng \(mã 7\)/)
    expect(message).toContain(join(folder, 'publisher.log'))
    expect(supervisor.death.reason).toBe(message)
    await supervisor.stopAll()
  })

  it('notices that one dies after all were ready', async () => {
    const folder = temporaryFolder()
    const supervisor = supervisorIn(folder)
    await supervisor.step(server(folder, 'site', STAYS)).run(() => undefined, never())
    const death = once(supervisor.death, 'abort')
    process.kill(Number(readFileSync(join(folder, 'site.up'), 'utf8')), 'SIGKILL')
    await death
    expect(supervisor.death.reason).toContain('“Mở site” dừng giữa chừng (tín hiệu SIGKILL)')
    await supervisor.stopAll()
  })

  it.skipIf(process.platform === 'win32')(
    'leaves nothing behind that a server started',
    async () => {
      const folder = temporaryFolder()
      const supervisor = supervisorIn(folder)
      const parent = `import { spawn } from 'node:child_process'
      const listens = "require('net').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port) })"
      const child = spawn(process.execPath, ['-e', listens])
      child.stdout.once('data', (port) => fs.writeFileSync(up, port))
      process.on('SIGTERM', () => process.exit(0))`
      await supervisor.step(server(folder, 'cms', parent)).run(() => undefined, never())
      const port = Number(readFileSync(join(folder, 'cms.up'), 'utf8'))
      expect(await tryPort(port, '127.0.0.1')).toBe('EADDRINUSE')
      await supervisor.stopAll()
      const isFree = async () => (await tryPort(port, '127.0.0.1')) === undefined
      expect(await pollUntil(isFree, 20, never())).toBe(true)
    },
  )
})

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
})
