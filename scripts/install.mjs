// Brings node_modules to what package-lock.json says. Runs on the system's Node 20, without dependencies.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runChild } from './run-child.mjs'

const STEP = 'Cài thư viện theo package-lock.json (npm ci)'
const HEARTBEAT_SECONDS = 15
const TAIL_LINES = 30

const lockHash = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
const stamp = (root) => join(root, 'node_modules', '.bbt-lock')

/** Makes node_modules match package-lock.json, with the least work; gives a message when it failed. */
export async function ensureInstalled(root) {
  if (existsSync(stamp(root)) && readFileSync(stamp(root), 'utf8') === lockHash(root))
    return undefined
  const problem = isInstalledByHand(root) ? undefined : await install(root)
  if (!problem) writeFileSync(stamp(root), lockHash(root))
  return problem
}

/** Somebody ran `npm ci`: npm writes its own lock last, so a newer one means a whole install. */
function isInstalledByHand(root) {
  const npms = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(stamp(root)) || !existsSync(npms)) return false
  return statSync(npms).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
}

/** Runs `npm ci`, showing the time; gives a message when it failed. */
async function install(root, out = process.stdout) {
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} giây`
  const show = (text, end) => out.write(out.isTTY ? `\r\u001b[K${text}${end}` : `${text}\n`)
  show(`… ${STEP}`, '')
  const tick = setInterval(
    () => show(`… ${STEP} ${seconds()}`, ''),
    out.isTTY ? 1000 : HEARTBEAT_SECONDS * 1000,
  )
  const { code, output } = await runChild(...npm(['ci', '--loglevel=error']), { cwd: root })
  clearInterval(tick)
  if (code !== 0) {
    show(`✗ ${STEP} ${seconds()}`, '\n')
    const tail = output.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
    return `${tail}\nnpm ci không xong (mã ${code}): xem các dòng trên, kiểm tra mạng và dung lượng đĩa rồi chạy lại.`
  }
  show(`✓ ${STEP} ${seconds()}`, '\n')
  return undefined
}

/** npm's own script under this Node, as on Windows `npm` is a .cmd file that only a shell can run. */
function npm(args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return [process.execPath, [script, ...args]]
  return ['npm', args, { shell: process.platform === 'win32' }]
}
