// Which Node runs our TypeScript. Plain JavaScript without dependencies: the system's Node 20 runs it.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const SYSTEM_AT_LEAST = [20, 9]
const OURS_AT_LEAST = 24

/** Takes a version as in `process.versions.node`; gives what is wrong with it and the cure, or nothing. */
export function nodeProblem(version) {
  const [major, minor] = version.split('.').map(Number)
  const [needMajor, needMinor] = SYSTEM_AT_LEAST
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return undefined
  return `Máy đang có Node.js ${version}, cần bản ${SYSTEM_AT_LEAST.join('.')} trở lên: cài bản mới từ https://nodejs.org rồi chạy lại.`
}

/** Path of the Node 24 that came with the packages for this platform, if there is one. */
export function packagedNode(root, { platform, arch } = process) {
  const os = platform === 'win32' ? 'win' : platform
  const file = platform === 'win32' ? 'node.exe' : 'node'
  return [`node-${os}-${arch}`, `node-bin-${os}-${arch}`]
    .map((name) => join(root, 'node_modules', name, 'bin', file))
    .find(existsSync)
}

/** Path of the Node that runs our scripts: the packaged one, else the system's own when it is new enough. */
export function ourNode(root) {
  const packaged = packagedNode(root)
  if (packaged) return packaged
  return Number(process.versions.node.split('.')[0]) >= OURS_AT_LEAST ? process.execPath : undefined
}
