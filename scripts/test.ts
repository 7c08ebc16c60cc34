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
async function test(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !SECTIONS.some((section) => section.name === name))
  if (unknown !== undefined) {
    const known = SECTIONS.map(({ name }) => name).join(', ')
    process.stderr.write(`Không có phần kiểm thử “${unknown}”: chọn trong ${known}.\n`)
    return 1
  }
  const signal = stopSignal()
  const wanted = SECTIONS.filter(({ name }) => names.length === 0 || names.includes(name))
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
const lanes = (sections: readonly Section[]): Section[][] => [
  ...Map.groupBy(sections, ({ lane }) => lane).values(),
]

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
