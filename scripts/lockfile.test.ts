import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

interface Entry {
  version?: string
  resolved?: string
  optionalDependencies?: Record<string, string>
}
const lockfile = new URL('../package-lock.json', import.meta.url)
const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
  packages: Record<string, Entry>
}
const entries = Object.entries(packages)
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? ''
const installed = new Set(entries.map(([path]) => nameOf(path)))

describe('package-lock.json', () => {
  // npm drops, without a word, what its registry does not offer: then other platforms cannot install.
  it('has an entry for every optional dependency, so that it serves all platforms', () => {
    const wanted = entries.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}))
    expect(wanted.length).toBeGreaterThan(50)
    expect(wanted.filter((name) => !installed.has(name))).toEqual([])
  })

  it.each(['next', 'react', 'payload', 'sharp'])('holds one version of %s', (name) => {
    const versions = entries
      .filter(([path]) => nameOf(path) === name)
      .map(([, { version }]) => version)
    expect(new Set(versions).size).toBe(1)
  })

  it('names no registry, so that each machine asks its own', () => {
    const hosts = entries.flatMap(([, { resolved }]) =>
      resolved?.includes('://') ? [resolved] : [],
    )
    expect(hosts).toEqual([])
  })
})
