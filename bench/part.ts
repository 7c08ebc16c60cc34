import type { BenchEnv } from '../scripts/env.ts'
import type { MeasuringContext } from './context.ts'
import type { BenchRow } from './row.ts'

/** What a measurement is given, and the settings of this command. */
export interface BenchContext extends MeasuringContext {
  env: BenchEnv
}

/** One subject of `npm run bench`; `npm run bench -- <name>` measures it alone. */
export interface BenchPart {
  name: string
  run: (context: BenchContext) => Promise<BenchRow[]>
}
