// Puts the repository's own Node 24 first on npm's PATH. npm < 11.8 does not link a binary that two
// optional packages declare, so we link it ourselves. Runs on the system's Node 20, without dependencies.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const os = process.platform === 'win32' ? 'win' : process.platform
const found = [`node-${os}-${process.arch}`, `node-bin-${os}-${process.arch}`]
  .map((name) => join(modules, name))
  .find(existsSync)

if (found) {
  const bin = join(modules, '.bin')
  mkdirSync(bin, { recursive: true })
  if (os === 'win') {
    writeFileSync(join(bin, 'node.cmd'), `@"${join(found, 'bin', 'node.exe')}" %*\r\n`)
  } else {
    rmSync(join(bin, 'node'), { force: true })
    symlinkSync(join(found, 'bin', 'node'), join(bin, 'node'))
  }
}
