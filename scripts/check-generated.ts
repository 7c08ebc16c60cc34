import { existsSync, readFileSync } from 'node:fs'
import type { GeneratedFile } from './generated-files.ts'
import { GENERATED_FILES, placeOf } from './generated-files.ts'

/** What is wrong with a generated file, or null. A checkout on Windows may end its lines in CRLF. */
function problemOf(file: GeneratedFile): string | null {
  if (!existsSync(placeOf(file))) return `${file.path} is missing`
  const lines = readFileSync(placeOf(file), 'utf8').replaceAll('\r\n', '\n').split('\n')
  const expected = file.text.split('\n')
  const at = expected.findIndex((line, i) => line !== lines[i])
  if (at < 0 && lines.length === expected.length) return null
  const line = at < 0 ? expected.length : at
  return [
    `${file.path} is not what the code says, from line ${line + 1} on:`,
    `  in the file: ${lines[line] ?? '(nothing)'}`,
    `  in the code: ${expected[line] ?? '(nothing)'}`,
  ].join('\n')
}

const problems = GENERATED_FILES.map(problemOf).filter((problem) => problem !== null)

for (const problem of problems) console.error(problem)
if (problems.length > 0) {
  console.error('Run `node scripts/generate-docs.ts` and commit the result with your change.')
  process.exitCode = 1
} else {
  console.log(`generated files are up to date (${GENERATED_FILES.length})`)
}
