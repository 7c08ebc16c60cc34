// From a fresh clone to our scripts under Node 24. Runs on the system's Node 20, without dependencies.
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './install.mjs'
import { nodeProblem, ourNode } from './node-binary.mjs'
import { runChild } from './run-child.mjs'

const scripts = dirname(fileURLToPath(import.meta.url))
const root = join(scripts, '..')
const bin = join(root, 'node_modules', '.bin')

/** Takes a script's name in this folder; installs what is missing, runs it with Node 24, ends as it ends. */
export async function bootstrap(script) {
  const problem = nodeProblem(process.versions.node) ?? (await prepare())
  if (problem) return fail(problem)
  const node = ourNode(root)
  if (!node) return fail(noNode())
  const { code, signal } = await runChild(
    node,
    ['--disable-warning=ExperimentalWarning', join(scripts, script), ...process.argv.slice(2)],
    // The channel tells the script when we are gone, even by SIGKILL, so that it stops its own children.
    { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: ourEnv(process.env) },
  )
  if (signal) process.kill(process.pid, signal)
  else process.exitCode = code
}

async function prepare() {
  const problem = await ensureInstalled(root)
  if (problem) return problem
  // npm < 11.8 leaves the binary unlinked, and `npm ci --ignore-scripts` skips our postinstall.
  const link = process.platform === 'win32' ? 'node.cmd' : 'node'
  if (!existsSync(join(bin, link))) await import('./link-node.mjs')
  return undefined
}

const noNode = () =>
  `Chưa có Node.js 24 cho máy này (${process.platform}-${process.arch}): chạy lại “npm ci” không kèm --omit=optional, hoặc cài Node.js 24 từ https://nodejs.org.`

function ourEnv(env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const BBT_STARTED_AT = String(Math.round(Date.now() - process.uptime() * 1000))
  return { ...env, BBT_STARTED_AT, [name]: [bin, env[name]].filter(Boolean).join(delimiter) }
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
