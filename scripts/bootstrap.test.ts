import { execFile, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { childEnv, ROOT } from './env.ts'
import { pollUntil } from './start/poll.ts'
import { temporaryFolder } from './test-support/temporary-folder.ts'

const BOOTSTRAP = [
  'bootstrap.mjs',
  'install.mjs',
  'link-node.mjs',
  'node-binary.mjs',
  'run-child.mjs',
  'start.mjs',
]
const NODE_PACKAGE = `node_modules/node-${process.platform}-${process.arch}/bin`
const never = new AbortController().signal
let clone: string
const inClone = (path: string) => join(clone, path)

/** A clone in which `npm ci` brings a Node that says so, and start.ts ends with code 5. */
beforeEach(() => {
  clone = temporaryFolder()
  mkdirSync(inClone('scripts'))
  for (const file of BOOTSTRAP) cpSync(join(ROOT, 'scripts', file), inClone(`scripts/${file}`))
  writeFileSync(inClone('package.json'), '{"type":"module"}')
  writeFileSync(inClone('package-lock.json'), '{}')
  writeFileSync(
    inClone('scripts/start.ts'),
    `console.log('start.ts', process.argv.slice(2).join(' '), process.env.PATH.split(':')[0]); process.exitCode = 5`,
  )
  writeFileSync(
    inClone('npm-cli.js'),
    `import { mkdirSync, symlinkSync, appendFileSync, rmSync } from 'node:fs'
     rmSync('node_modules', { recursive: true, force: true }); mkdirSync('${NODE_PACKAGE}', { recursive: true })
     symlinkSync(${JSON.stringify(process.execPath)}, '${NODE_PACKAGE}/node'); appendFileSync('npm.log', process.argv.slice(2).join(' ') + '\\n')`,
  )
})

async function start(...args: string[]) {
  const env = childEnv({ npm_execpath: inClone('npm-cli.js') })
  try {
    const run = promisify(execFile)
    const output = await run(process.execPath, [inClone('scripts/start.mjs'), ...args], { env })
    return { code: 0, ...output }
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string }
  }
}
const installs = () =>
  existsSync(inClone('npm.log')) ? readFileSync(inClone('npm.log'), 'utf8') : ''

describe.skipIf(process.platform === 'win32')('the bootstrap', () => {
  it('installs once, then runs the script with our Node first on PATH, and ends as it ends', async () => {
    const first = await start('--x')
    expect(first.code).toBe(5)
    expect(first.stdout).toMatch(/^… Cài thư viện[^\n]*\n✓ Cài thư viện[^\n]*giây\nstart\.ts --x /)
    expect(first.stdout).toContain(inClone('node_modules/.bin'))
    expect(existsSync(inClone('node_modules/.bin/node'))).toBe(true)
    const second = await start()
    expect(second.stdout).toMatch(/^start\.ts/)
    expect(installs()).toBe('ci --loglevel=error\n')
  })

  it('installs again when the lock has changed', async () => {
    await start()
    writeFileSync(inClone('package-lock.json'), '{"changed":true}')
    await start()
    expect(installs()).toBe('ci --loglevel=error\nci --loglevel=error\n')
  })

  it('trusts an `npm ci` that somebody ran after the lock came', async () => {
    mkdirSync(inClone(NODE_PACKAGE), { recursive: true })
    cpSync(process.execPath, inClone(`${NODE_PACKAGE}/node`))
    writeFileSync(inClone('node_modules/.package-lock.json'), '{}')
    const past = new Date('2020-01-01')
    utimesSync(inClone('package-lock.json'), past, past)
    expect((await start()).code).toBe(5)
    expect(installs()).toBe('')
  })

  it('ends the script when the shell that npm started it by is killed', async () => {
    writeFileSync(
      inClone('scripts/start.ts'),
      `import { writeFileSync } from 'node:fs'
       process.on('SIGTERM', () => { writeFileSync('down', ''); process.exit() })
       setInterval(() => {}, 1000); writeFileSync('up', '')`,
    )
    const env = childEnv({ npm_execpath: inClone('npm-cli.js'), npm_lifecycle_event: 'start' })
    const command = `"${process.execPath}" scripts/start.mjs; true`
    const shell = spawn('sh', ['-c', command], { cwd: clone, env, stdio: 'ignore' })
    const isThere = (path: string) => pollUntil(async () => existsSync(inClone(path)), 20, never)
    expect(await isThere('up')).toBe(true)
    shell.kill('SIGKILL')
    expect(await isThere('down')).toBe(true)
  })

  it('says so when the install fails', async () => {
    writeFileSync(inClone('npm-cli.js'), `console.error('npm error network'); process.exit(1)`)
    const { code, stderr } = await start()
    expect(code).toBe(1)
    expect(stderr).toBe(
      'npm error network\nnpm ci không xong (mã 1): xem các dòng trên, kiểm tra mạng và dung lượng đĩa rồi chạy lại.\n',
    )
  })
})
