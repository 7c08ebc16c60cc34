import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readTestEnv, ROOT } from '../env.ts'
import { BUILDS } from '../start/builds.ts'
import { build, failed, runBrowserStories } from './browser-stories.ts'
import { countExit, NOTHING, type Outcome } from './counts.ts'
import { NO_MONGODB, openMongodb } from './mongodb.ts'
import { runShown } from './run-shown.ts'
import { runVitest } from './vitest.ts'

/** A part of `npm test`; `npm test -- <name>` runs it alone. */
export interface Section {
  name: string
  title: string
  /** Sections of one lane run one after another, lanes beside one another. */
  lane: 'code' | 'databases'
  run(signal: AbortSignal): Promise<Outcome>
}

/** Every TypeScript project; the templates of the site, which only Astro's own checker reads; what nobody uses. */
const TYPE_CHECKS: readonly (readonly [string, ...string[]])[] = [
  ...['shared', 'edge', 'cms', '.', 'site', 'scripts', 'bench', 'e2e'].map(
    (project) => ['node_modules/typescript/bin/tsc', '-p', project] as const,
  ),
  ['node_modules/astro/bin/astro.mjs', 'check', '--root', 'site'],
  ['node_modules/knip/bin/knip.js', '--no-progress'],
]

export const SECTIONS: readonly Section[] = [
  {
    name: 'format',
    title: 'Trình bày mã (Prettier)',
    lane: 'code',
    run: async (signal) =>
      countExit(await runShown(['node_modules/prettier/bin/prettier.cjs', '--check', '.'], signal)),
  },
  {
    name: 'lint',
    title: 'Quy tắc mã (ESLint)',
    lane: 'code',
    run: async (signal) =>
      countExit(
        await runShown(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'], signal),
      ),
  },
  { name: 'types', title: 'Kiểu (TypeScript)', lane: 'code', run: checkTypes },
  { name: 'generated', title: 'Tệp được sinh ra', lane: 'code', run: checkGenerated },
  { name: 'unit', title: 'Đơn vị', lane: 'code', run: (signal) => runVitest('unit', signal) },
  {
    name: 'sqlite',
    title: 'Tích hợp trên SQLite',
    lane: 'databases',
    run: async (signal) => {
      // The publisher's tests render through the site's built templates.
      const refusal = await build([BUILDS.site], signal)
      if (refusal !== null) return failed(refusal)
      return runVitest('integration', signal, { variables: { TEST_ON_MONGODB: undefined } })
    },
  },
  { name: 'mongodb', title: 'Tích hợp trên MongoDB', lane: 'databases', run: runOnMongodb },
  {
    name: 'browser',
    title: 'Câu chuyện trong trình duyệt',
    lane: 'code',
    run: runBrowserStories,
  },
]

async function checkTypes(signal: AbortSignal): Promise<Outcome> {
  const codes: number[] = []
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1' }
  for (const check of TYPE_CHECKS) codes.push(await runShown(check, signal, quiet))
  return countExit(Math.max(...codes))
}

async function checkGenerated(signal: AbortSignal): Promise<Outcome> {
  const script = 'scripts/check-generated.ts'
  return existsSync(join(ROOT, script)) ? countExit(await runShown([script], signal)) : NOTHING
}

async function runOnMongodb(signal: AbortSignal): Promise<Outcome> {
  const mongodb = await openMongodb(readTestEnv())
  if (mongodb === undefined) {
    process.stdout.write(`${NO_MONGODB}\n`)
    return { ...NOTHING, skipped: 1 }
  }
  try {
    const variables = { TEST_ON_MONGODB: '1', MONGODB_TEST_URL: mongodb.url }
    // The site knows no database of the CMS.
    return await runVitest('integration', signal, { variables, only: ['cms/tests'] })
  } finally {
    await mongodb.stop()
  }
}
