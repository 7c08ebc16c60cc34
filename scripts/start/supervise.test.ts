import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { childEnv } from '../env.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { isAlive } from '../test-support/is-alive.ts'
import { pollUntil } from './poll.ts'
import { tryPort } from './ports.ts'
import type { Service } from './services.ts'
import { createSupervisor } from './supervise.ts'

const never = () => new AbortController().signal

/** A server whose script tells by a file that it is up. */
function server(folder: string, name: string, script: string): Service {
  const file = join(folder, `${name}.mjs`)
  const up = join(folder, `${name}.up`)
  writeFileSync(file, `import fs from 'node:fs'; const up = '${up}'\n${script}`)
  const isReady = () => Promise.resolve(existsSync(up))
  return { name, title: `Mở ${name}`, args: [file], cwd: folder, env: childEnv({}), isReady }
}
const STAYS = `fs.writeFileSync(up, String(process.pid)); setInterval(() => {}, 1000)`
const logIn = (folder: string) => (name: string) => join(folder, `${name}.log`)
function supervisorIn(folder: string, readyLimitMs?: number) {
  const said: string[] = []
  const say = (text: string) => void said.push(text)
  return { supervisor: createSupervisor(logIn(folder), say, readyLimitMs), said }
}

describe('the supervisor', () => {
  it('waits until a server is ready and stops it in the end', async () => {
    const folder = temporaryFolder()
    const { supervisor, said } = supervisorIn(folder)
    const result = await supervisor.step(server(folder, 'cms', STAYS)).run(() => undefined, never())
    expect(result).toEqual({ ok: true })
    const pid = Number(readFileSync(join(folder, 'cms.up'), 'utf8'))
    expect(isAlive(pid)).toBe(true)
    await supervisor.stopAll()
    expect(isAlive(pid)).toBe(false)
    expect(said).toEqual([])
  })

  it('says which server has died, with the end of its log', async () => {
    const folder = temporaryFolder()
    const { supervisor, said } = supervisorIn(folder)
    const dies = server(
      folder,
      'publisher',
      `console.error('không đọc được nguồn tin'); process.exit(7)`,
    )
    const result = await supervisor.step(dies).run(() => undefined, never())
    const message = result.ok ? '' : result.message
    expect(message).toMatch(/Z không đọc được nguồn tin\n“Mở publisher” dừng giữa chừng \(mã 7\)/)
    expect(message).toContain(join(folder, 'publisher.log'))
    expect(said).toEqual([])
    await supervisor.stopAll()
  })

  it('starts one again that dies after it was ready, and the others go on', async () => {
    const folder = temporaryFolder()
    const { supervisor, said } = supervisorIn(folder)
    const pidOf = (name: string) => Number(readFileSync(join(folder, `${name}.up`), 'utf8'))
    for (const name of ['site', 'publisher']) {
      const speaks = `console.log('đang chạy'); ${STAYS}`
      await supervisor.step(server(folder, name, speaks)).run(() => undefined, never())
    }
    const [site, publisher] = [pidOf('site'), pidOf('publisher')]
    process.kill(publisher, 'SIGKILL')
    const isBack = () => Promise.resolve(![publisher, 0].includes(pidOf('publisher')))
    expect(await pollUntil(isBack, 20, never())).toBe(true)
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('“Mở publisher” dừng giữa chừng (tín hiệu SIGKILL)')
    expect(said[0]).toMatch(/\nCác phần khác vẫn chạy; phần này tự chạy lại sau 1 giây\.$/)
    expect([isAlive(site), pidOf('site')]).toEqual([true, site])
    await supervisor.stopAll()
    expect([site, pidOf('publisher')].map(isAlive)).toEqual([false, false])
    expect(readFileSync(logIn(folder)('publisher'), 'utf8')).toMatch(
      /^\S+Z đang chạy\n\S+Z Tự chạy lại sau khi dừng giữa chừng \(tín hiệu SIGKILL\)\.\n\S+Z đang chạy\n$/,
    )
  })

  it('starts none again once all are being stopped', async () => {
    const folder = temporaryFolder()
    const { supervisor, said } = supervisorIn(folder)
    const counts = `fs.appendFileSync(up, 'x'); process.exit(1)`
    const neverReady = { ...server(folder, 'site', counts), isReady: () => Promise.resolve(false) }
    await supervisor.step(neverReady).run(() => undefined, never())
    await supervisor.stopAll()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(readFileSync(join(folder, 'site.up'), 'utf8')).toBe('x')
    expect(said).toEqual([])
  })

  it('says why one does not get ready, in its own last words', async () => {
    const folder = temporaryFolder()
    const { supervisor } = supervisorIn(folder, 500)
    const waits: Service = {
      ...server(folder, 'publisher', STAYS),
      isReady(_signal, detail) {
        detail('giữ nguyên trang cũ vì nguồn xuất bản trống')
        return Promise.resolve(false)
      },
    }
    expect(await supervisor.step(waits).run(() => undefined, never())).toEqual({
      ok: false,
      message: `“Mở publisher” không đi tiếp trong 0.5 giây (giữ nguyên trang cũ vì nguồn xuất bản trống): xem nhật ký ${logIn(folder)('publisher')}.`,
    })
    await supervisor.stopAll()
  })

  it('waits no longer for one that says what holds it back, and leaves it running', async () => {
    const folder = temporaryFolder()
    const { supervisor } = supervisorIn(folder)
    const plain = server(folder, 'publisher', STAYS)
    const held: Service = {
      ...plain,
      isReady: async (...asked) =>
        (await plain.isReady(...asked)) && { heldBack: 'nguồn xuất bản trống' },
    }
    expect(await supervisor.step(held).run(() => undefined, never())).toEqual({
      ok: false,
      message: 'nguồn xuất bản trống',
    })
    expect(isAlive(Number(readFileSync(join(folder, 'publisher.up'), 'utf8')))).toBe(true)
    await supervisor.stopAll()
  })

  it.skipIf(process.platform === 'win32')(
    'leaves nothing behind that a server started',
    async () => {
      const folder = temporaryFolder()
      const { supervisor } = supervisorIn(folder)
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
