import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BenchPart } from './part.ts'
import { PARTS } from './parts.ts'
import type { BenchRow } from './row.ts'
import { tableText } from './table.ts'
import { readNames, wantedOf } from '../scripts/command-line/names.ts'
import { readBenchEnv } from '../scripts/env.ts'
import { BUILDS } from '../scripts/start/builds.ts'
import { stopSignal } from '../scripts/start/stop-signal.ts'
import { build } from '../scripts/test/browser-stories.ts'

process.exitCode = await bench(process.argv.slice(2), stopSignal())

/** All measurements, or the named parts of them, in one table; gives the exit code. */
async function bench(args: readonly string[], signal: AbortSignal): Promise<number> {
  const asked = readNames(args, {
    known: PARTS.map(({ name }) => name),
    what: 'phép đo',
    options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
  })
  if (!asked.ok) {
    process.stderr.write(`${asked.message}\n`)
    return 1
  }
  const refusal = await build([BUILDS.site], signal)
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`)
    return 1
  }
  const wanted = wantedOf(PARTS, asked.names, ({ name }) => name)
  const rows: BenchRow[] = []
  for (const part of wanted) rows.push(...(await run(part, asked.values.quick, signal)))
  process.stdout.write(`\n${tableText(rows)}\n`)
  if (asked.values.json) process.stdout.write(`${JSON.stringify(rows)}\n`)
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
