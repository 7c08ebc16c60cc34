import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { childEnv } from './env.ts'
import { pollUntil } from './start/poll.ts'
import { tryPort } from './start/ports.ts'
import { freePort } from './test-support/free-port.ts'
import { stubClone } from './test-support/stub-clone.ts'

/** `npm start` in a clone; what it prints, and when it has ended. */
function start(clone: string, variables: Record<string, string>) {
  const child = spawn(process.execPath, [join(clone, 'scripts/start.ts')], {
    env: childEnv(variables),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  const wanted: (() => void)[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      for (const look of wanted) look()
    })
  }
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    child,
    ended,
    printed: () => printed,
    prints: (text: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => printed.includes(text) && resolve()
        wanted.push(look)
        look()
        void ended.then(() => reject(new Error(`ended without “${text}”:\n${printed}`)))
      }),
  }
}

async function freePorts() {
  const ports = [await freePort(), await freePort(), await freePort()]
  const [CMS_PORT, PUBLISHER_PORT, SITE_PORT] = ports.map(String) as [string, string, string]
  return { CMS_PORT, PUBLISHER_PORT, SITE_PORT }
}
const listening = async (ports: Record<string, string>) => {
  const codes = await Promise.all(
    Object.values(ports).map((port) => tryPort(Number(port), '127.0.0.1')),
  )
  return codes.filter((code) => code !== undefined).length
}
const answerOf = async (port: string) => (await fetch(`http://127.0.0.1:${port}/`)).text()

/** A publisher that follows no feed, and says why. */
const REFUSES = `import { createServer } from 'node:http'
  const health = '{"caughtUp":false,"lastError":"nguồn xuất bản thiếu sự kiện (2, cần 1)"}'
  createServer((_, answer) => answer.end(health))
    .listen(Number(process.env.PUBLISHER_PORT), '127.0.0.1')`

describe('npm start', () => {
  it('brings everything up, and takes everything down when asked to', async () => {
    const clone = stubClone()
    const ports = await freePorts()
    const run = start(clone, ports)
    await run.prints('Dừng: Ctrl-C')
    expect(run.printed()).toMatch(/^CMS and site ready$/m)
    expect(run.printed()).toMatch(/Hiệu trưởng {2}Cô Bình {2}binh@truong\.example {2}mot-hai-ba/)
    expect(await listening(ports)).toBe(3)

    const second = start(clone, await freePorts())
    expect(await second.ended).toBe(1)
    expect(second.printed()).toContain(
      `đang được một lần chạy khác dùng (tiến trình ${run.child.pid ?? 0})`,
    )

    run.child.kill('SIGTERM')
    expect(await run.ended).toBe(0)
    expect(await listening(ports)).toBe(0)
    expect(existsSync(join(clone, 'data/start.lock'))).toBe(false)
  })

  it('builds and seeds once', async () => {
    const clone = stubClone()
    for (const built of [false, true]) {
      const run = start(clone, await freePorts())
      await run.prints('Dừng: Ctrl-C')
      run.child.kill('SIGINT')
      expect(await run.ended).toBe(0)
      for (const step of [
        'Dựng phần biên tập',
        'Chuẩn bị cơ sở dữ liệu',
        'Dựng khuôn trang công khai',
      ]) {
        expect(run.printed().includes(`${step} (đã có sẵn)`)).toBe(built)
      }
    }
  })

  it('says which step failed, with the end of its log', async () => {
    const build = `console.error('lỗi ở dòng 3'); process.exit(1)`
    const run = start(stubClone({ 'site/build.ts': build }), await freePorts())
    expect(await run.ended).toBe(1)
    expect(run.printed()).toMatch(
      /Z lỗi ở dòng 3\n“Dựng khuôn trang công khai” dừng giữa chừng \(mã 1\); toàn bộ nhật ký: data\/logs\/site-build\.log/,
    )
  })

  it('keeps the others up when one server dies, and starts that one again', async () => {
    const dies = `import { createServer } from 'node:http'
      import { writeFileSync } from 'node:fs'
      writeFileSync(process.env.DATA_DIR + '/publisher.pid', String(process.pid))
      createServer((_, answer) => answer.end('{"caughtUp":true}'))
        .listen(Number(process.env.PUBLISHER_PORT), '127.0.0.1')`
    const clone = stubClone({ 'site/publisher/main.ts': dies })
    const ports = await freePorts()
    const run = start(clone, ports)
    await run.prints('Dừng: Ctrl-C')
    process.kill(Number(readFileSync(join(clone, 'data/publisher.pid'), 'utf8')), 'SIGKILL')
    await run.prints('phần này tự chạy lại sau 1 giây.')
    expect(run.printed()).toContain('“Mở bộ xuất bản” dừng giữa chừng (tín hiệu SIGKILL)')
    expect(await answerOf(ports.SITE_PORT)).toBe('trang chủ')
    expect(await answerOf(ports.CMS_PORT)).toBe('ok')
    const isBack = async () => (await listening(ports)) === 3
    expect(await pollUntil(isBack, 50, AbortSignal.timeout(300_000))).toBe(true)

    run.child.kill('SIGTERM')
    expect(await run.ended).toBe(0)
    expect(await listening(ports)).toBe(0)
  })

  it.each([
    ['refuses', REFUSES, 'nguồn xuất bản thiếu sự kiện (2, cần 1)'],
    ['dies', `console.log('kho của phiên bản khác'); process.exit(1)`, 'kho của phiên bản khác'],
  ])('opens a site that is there, whatever the publisher does: it %s', async (_, script, why) => {
    const clone = stubClone({
      'site/publisher/main.ts': script,
      'data/site/release/index.html': 'trang chủ',
    })
    const ports = await freePorts()
    const run = start(clone, ports)
    await run.prints('Dừng: Ctrl-C')
    const printed = run.printed()
    expect(printed).toMatch(/✓ \[1\/6\] Mở trang công khai[^]*^CMS and site ready$/m)
    expect(printed).toContain(`  Trang công khai  http://localhost:${ports.SITE_PORT}`)
    const [, warning = ''] = printed.split('CẢNH BÁO: ')
    expect(warning).toMatch(/^trang công khai vẫn mở nhưng đang giữ nguyên nội dung cũ/)
    expect(warning).toContain(why)
    expect(warning).toContain('“Tình trạng trang”')
    expect(await answerOf(ports.SITE_PORT)).toBe('trang chủ')

    run.child.kill('SIGTERM')
    expect(await run.ended).toBe(0)
    expect(await listening(ports)).toBe(0)
  })

  it('fails on the first start when the publisher dies: there is no site to keep', async () => {
    const dies = `console.log('kho của phiên bản khác'); process.exit(1)`
    const run = start(stubClone({ 'site/publisher/main.ts': dies }), await freePorts())
    expect(await run.ended).toBe(1)
    expect(run.printed()).toMatch(
      /Z kho của phiên bản khác\n“Mở bộ xuất bản” dừng giữa chừng \(mã 1\)/,
    )
    expect(run.printed()).not.toContain('CMS and site ready')
  })

  it('refuses a busy port before it does anything', async () => {
    const clone = stubClone()
    const busy = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void busy.close())
    await once(busy, 'listening')
    const { port } = busy.address() as AddressInfo
    const run = start(clone, { ...(await freePorts()), CMS_PORT: String(port) })
    expect(await run.ended).toBe(1)
    expect(run.printed()).toBe(
      `\nCổng ${port} đang bận: một chương trình khác đang dùng; tắt chương trình đó hoặc đặt CMS_PORT=${port + 100 > 65535 ? port - 100 : port + 100} rồi chạy lại.\n`,
    )
    expect(existsSync(join(clone, 'data/secrets.json'))).toBe(false)
  })

  it('lets nothing listen in a real school without accounts', async () => {
    const ports = await freePorts()
    const run = start(stubClone(), { ...ports, DEMO: '0' })
    expect(await run.ended).toBe(1)
    expect(run.printed()).toContain(
      'Trường này chưa có tài khoản: chạy lại “npm start” trong một cửa sổ dòng lệnh',
    )
    expect(await listening(ports)).toBe(0)
  })
})
