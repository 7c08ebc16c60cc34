import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { apart } from './apart.ts'

/** What the process is told to do; it says what it can see of its parent. */
type Order = 'double' | 'throw' | 'hang' | 'fill' | 'exit' | 'secrets' | 'buffers'

const folder = mkdtempSync(path.join(tmpdir(), 'bbt-apart-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = path.join(folder, 'work.ts')
writeFileSync(
  file,
  `export default ({ order, n }: { order: string; n: number }): unknown => {
  if (order === 'throw') throw new Error('a bug')
  if (order === 'hang') for (;;);
  if (order === 'exit') process.exit(7)
  if (order === 'secrets') return Object.keys(process.env)
  const held: unknown[] = []
  if (order === 'fill') for (;;) held.push(new Array(1000).fill(n))
  if (order === 'buffers') for (;;) held.push(Buffer.alloc(1_000_000, n))
  return n * 2
}
`,
)

/** For what hangs only: a busy machine takes its time to start a process. */
const HANG_MS = 300_000
const open = (ms = HANG_MS, waiting = 2) =>
  apart<(input: { order: Order; n: number }) => number>(file, { ms, memoryMb: 64, waiting })

describe('work in a process of its own', () => {
  it('gives the result', async () => {
    expect(await open()({ order: 'double', n: 21 })).toEqual({ ok: true, value: 42 })
  })

  it('is ended where it takes too long, and the next piece is done', async () => {
    const ask = open(1000)
    expect(await ask({ order: 'hang', n: 0 })).toEqual({ ok: false, why: 'late' })
    expect(await open()({ order: 'double', n: 1 })).toEqual({ ok: true, value: 2 })
  })

  it('ends alone where it fills its memory', async () => {
    const ask = open()
    expect(await ask({ order: 'fill', n: 0 })).toEqual({ ok: false, why: 'memory' })
    expect(await ask({ order: 'double', n: 2 })).toEqual({ ok: true, value: 4 })
  })

  it.runIf(process.platform === 'linux')(
    'ends alone where it fills memory outside its heap, which V8 does not watch',
    async () => {
      const limits = { ms: HANG_MS, memoryMb: 64, wholeMb: 300, waiting: 2 }
      const ask = apart<(input: { order: Order; n: number }) => number>(file, limits)
      expect(await ask({ order: 'buffers', n: 1 })).toEqual({ ok: false, why: 'memory' })
      expect(await ask({ order: 'double', n: 2 })).toEqual({ ok: true, value: 4 })
    },
  )

  it.each([
    ['throw', 'a bug'],
    ['exit', 'work apart ended: 7'],
  ] as const)('a bug in it is one here: %s', async (order, words) => {
    const ask = open()
    await expect(ask({ order, n: 0 })).rejects.toThrow(words)
    expect(await ask({ order: 'double', n: 3 })).toEqual({ ok: true, value: 6 })
  })

  it('takes no more than may wait', async () => {
    const ask = open(HANG_MS, 1)
    const answers = [1, 2, 3, 4].map((n) => ask({ order: 'double', n }))
    expect(await Promise.all(answers)).toEqual([
      { ok: true, value: 2 },
      { ok: true, value: 4 },
      { ok: false, why: 'busy' },
      { ok: false, why: 'busy' },
    ])
  })

  it('knows nothing of the environment', async () => {
    expect(await open()({ order: 'secrets', n: 0 })).toEqual({ ok: true, value: ['NODE_ENV'] })
  })
})
