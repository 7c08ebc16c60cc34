import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { isFresh, sourceDigest, writeStamp } from './stamp.ts'

const SOURCES = ['src/**', 'next.config.*']
let root: string
const write = (path: string, text: string) => writeFileSync(join(root, path), text)
const digest = () => sourceDigest(root, SOURCES)

beforeEach(() => {
  root = temporaryFolder()
  mkdirSync(join(root, 'src/deep'), { recursive: true })
  write('src/deep/a.ts', 'a')
  write('next.config.ts', 'config')
})

describe('the digest of sources', () => {
  it.each([
    ['a changed file', () => write('src/deep/a.ts', 'b')],
    ['a new file', () => write('src/b.ts', 'b')],
    ['a file of the top pattern', () => write('next.config.ts', 'other')],
  ])('changes with %s', (_case, change) => {
    const before = digest()
    change()
    expect(digest()).not.toBe(before)
  })

  it.each([
    ['the same content written again', () => write('src/deep/a.ts', 'a')],
    ['a test', () => write('src/a.test.ts', 'test')],
    ['a file elsewhere', () => write('README.md', 'read me')],
  ])('stays with %s', (_case, change) => {
    const before = digest()
    change()
    expect(digest()).toBe(before)
  })
})

describe('the stamp', () => {
  it('is fresh for the digest it was written for, and for no other', () => {
    const stamp = join(root, 'dist/bbt-stamp')
    expect(isFresh(stamp, 'abc')).toBe(false)
    writeStamp(stamp, 'abc')
    expect(isFresh(stamp, 'abc')).toBe(true)
    expect(isFresh(stamp, 'abd')).toBe(false)
  })
})
