import { readNames, wantedOf } from './command-line/names.ts'
import { elapsedText } from './start/progress-text.ts'
import { stopSignal } from './start/stop-signal.ts'
import { countsText, sum, type Outcome } from './test/counts.ts'
import { SECTIONS, type Section } from './test/sections.ts'

process.exitCode = await test(process.argv.slice(2))

interface Result {
  line: string
  outcome: Outcome
}

/** Runs all sections, or the named ones, to the end; gives the exit code. */
async function test(args: readonly string[]): Promise<number> {
  const known = SECTIONS.map(({ name }) => name)
  const asked = readNames(args, { known, what: 'phần kiểm thử', options: {} })
  if (!asked.ok) {
    process.stderr.write(`${asked.message}\n`)
    return 1
  }
  const signal = stopSignal()
  const wanted = wantedOf(SECTIONS, asked.names, ({ name }) => name)
  const results = (await Promise.all(lanes(wanted).map((lane) => runInTurn(lane, signal)))).flat()
  const total = sum(results.map(({ outcome }) => outcome))
  const failures = results.flatMap(({ outcome }) => outcome.failures ?? [])
  if (failures.length > 0) process.stdout.write(`\n✗ ${failures.join('\n✗ ')}\n`)
  process.stdout.write(`\n${results.map(({ line }) => line).join('\n')}\n\n${countsText(total)}\n`)
  return total.failed > 0 || signal.aborted ? 1 : 0
}

/**
 * The databases' sections wait for their server, the others for a browser and its office: beside one another they leave
 * no core idle.
 */
function lanes(sections: readonly Section[]): Section[][] {
  return [...Map.groupBy(sections, ({ lane }) => lane).values()]
}

async function runInTurn(sections: readonly Section[], signal: AbortSignal): Promise<Result[]> {
  const results: Result[] = []
  for (const section of sections) {
    if (signal.aborted) break
    results.push(await run(section, signal))
  }
  return results
}

async function run(section: Section, signal: AbortSignal): Promise<Result> {
  const started = performance.now()
  process.stdout.write(`\n━━ ${section.name} · ${section.title}\n`)
  const outcome = await section.run(signal)
  const line = `━━ ${section.name}: ${countsText(outcome)} · ${elapsedText(performance.now() - started)}`
  process.stdout.write(`${line}\n`)
  return { line, outcome }
}
