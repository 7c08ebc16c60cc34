import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BenchPart, PARTS } from './bench/parts.ts'
import type { BenchRow } from './bench/row.ts'
import { tableText } from './bench/table.ts'
import { readBenchEnv } from './env.ts'
import { BUILDS } from './start/builds.ts'
import { stopSignal } from './start/stop-signal.ts'
import { build } from './test/browser-stories.ts'

const OPTIONS = ['--json', '--quick']

process.exitCode = await bench(process.argv.slice(2), stopSignal())

/** All measurements, or the named parts of them, in one table; gives the exit code. */
async function bench(args: readonly string[], signal: AbortSignal): Promise<number> {
  const names = args.filter((arg) => !OPTIONS.includes(arg))
  const unknown = names.find((name) => !PARTS.some((known) => known.name === name))
  if (unknown !== undefined) {
    const known = [...PARTS.map(({ name }) => name), ...OPTIONS].join(', ')
    process.stderr.write(`Không có phép đo “${unknown}”: chọn trong ${known}.\n`)
    return 1
  }
  const refusal = await build([BUILDS.site], signal)
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`)
    return 1
  }
  const wanted = names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name))
  const rows: BenchRow[] = []
  for (const part of wanted) rows.push(...(await run(part, args.includes('--quick'), signal)))
  process.stdout.write(`\n${tableText(rows)}\n`)
  if (args.includes('--json')) process.stdout.write(`${JSON.stringify(rows)}\n`)
  return rows.every(({ holds }) => holds) && !signal.aborted ? 0 : 1
}

async function run({ name, run }: BenchPart, quick: boolean, signal: AbortSignal) {
  if (signal.aborted) return []
  process.stdout.write(`\n━━ ${name}\n`)
  const folder = mkdtempSync(join(tmpdir(), `bbt-bench-${name}-`))
  const log = (line: string) => process.stdout.write(`${line}\n`)
  try {
    return await run({ folder, env: readBenchEnv(), quick, signal, log })
  } catch (error) {
    // Stopped while it ran: what a program was killed by is no news.
    if (stopped(signal)) return []
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Asked anew: the signal may have come since it was asked last. */
function stopped(signal: AbortSignal): boolean {
  return signal.aborted
}
