import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFileCache } from './fileCache.ts'

const LIMITS = { cacheBytes: 10 * (1_000 + 2_048), cachedFileBytes: 1_000 }
const YESTERDAY = new Date('2026-11-22T00:00:00Z')

let folder: string
let made: string[]
let cache: ReturnType<typeof open>

const open = () =>
  createFileCache(join(folder, 'release'), LIMITS, (name) => {
    made.push(name)
    return name
  })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bbt-cache-'))
  mkdirSync(join(folder, 'releases/1'), { recursive: true })
  symlinkSync('releases/1', join(folder, 'release'))
  made = []
  cache = open()
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Replaces a file as the publisher does, with a date. */
function put(name: string, text: string, date = YESTERDAY, release = 'releases/1') {
  const file = join(folder, release, name)
  writeFileSync(`${file}.moi`, text)
  utimesSync(`${file}.moi`, date, date)
  renameSync(`${file}.moi`, file)
}

async function read(name: string): Promise<string | null> {
  const file = cache.current(name) ?? (await cache.find(name))
  if (!file) return null
  if ('bytes' in file) return Buffer.from(file.bytes as string, 'latin1').toString()
  try {
    return `mở: ${await file.handle.readFile('utf8')}`
  } finally {
    await file.handle.close()
  }
}

describe('what is at hand', () => {
  it('is read once, as long as it is the same', async () => {
    put('a.html', 'Một – hai')
    expect([cache.current('/a.html'), await read('/a.html')]).toEqual([null, 'Một – hai'])
    expect(await read('/a.html')).toBe('Một – hai')
    expect(made).toEqual(['/a.html'])
  })

  it.each([
    ['replaced by another of the same size', () => put('a.html', 'hai', new Date(0)), 'hai'],
    ['replaced by a longer one of the same date', () => put('a.html', 'mười'), 'mười'],
    ['removed', () => rmSync(join(folder, 'release/a.html')), null],
    [
      'replaced by a link that leads out',
      () => {
        writeFileSync(join(folder, 'ngoai.html'), 'hai')
        rmSync(join(folder, 'release/a.html'))
        symlinkSync(join(folder, 'ngoai.html'), join(folder, 'release/a.html'))
      },
      null,
    ],
    [
      'replaced by a link to itself',
      () => {
        rmSync(join(folder, 'release/a.html'))
        symlinkSync('a.html', join(folder, 'release/a.html'))
      },
      null,
    ],
    [
      'in a release that is no longer shown',
      () => {
        mkdirSync(join(folder, 'releases/2'))
        put('a.html', 'hai', YESTERDAY, 'releases/2')
        symlinkSync('releases/2', join(folder, 'moi'))
        renameSync(join(folder, 'moi'), join(folder, 'release'))
      },
      'hai',
    ],
  ])('is nothing when the file was %s', async (_, change, then) => {
    put('a.html', 'một')
    expect(await read('/a.html')).toBe('một')
    change()
    expect(await read('/a.html')).toBe(then)
  })

  it('is not a file of this moment, which may get a twin in the same tick', async () => {
    put('a.html', 'một', new Date())
    expect(await read('/a.html')).toBe('mở: một')
    expect(cache.total()).toBe(0)
  })
})

describe('memory', () => {
  it('holds no more than it may, and what was asked for last', async () => {
    for (let n = 0; n < 12; n++) put(`${n}.html`, String(n % 10).repeat(1_000))
    for (let n = 0; n < 10; n++) await read(`/${n}.html`)
    expect(cache.total()).toBe(LIMITS.cacheBytes)
    await read('/0.html')
    await read('/10.html')
    await read('/11.html')
    expect(cache.total()).toBe(LIMITS.cacheBytes)
    const held = Array.from({ length: 12 }, (_, n) => n).filter((n) => cache.current(`/${n}.html`))
    expect(held).toEqual([0, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  })

  it('takes no large file', async () => {
    put('anh.jpg', 'x'.repeat(1_001))
    expect(await read('/anh.jpg')).toMatch(/^mở: x+$/)
    expect(cache.total()).toBe(0)
  })

  it('counts a file once, however often it is replaced and asked for at once', async () => {
    for (let n = 0; n < 5; n++) {
      put('a.html', 'x'.repeat(100 + n))
      const all = await Promise.all(Array.from({ length: 20 }, () => read('/a.html')))
      expect(new Set(all)).toEqual(new Set(['x'.repeat(100 + n)]))
    }
    expect([cache.total(), made.length]).toEqual([104 + 2_048, 5])
  })

  it('is free again when the file is gone', async () => {
    put('a.html', 'một')
    await read('/a.html')
    rmSync(join(folder, 'release/a.html'))
    expect([await read('/a.html'), cache.total()]).toEqual([null, 0])
  })
})
