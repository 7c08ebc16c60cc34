import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { readEnv } from '../env.ts'

const Founding = z.object({ demo: z.boolean(), isComplete: z.boolean() })

/** What was founded in this data folder: a demo or a real school, and whether to the end. */
export type Founding = z.infer<typeof Founding>

const place = () => path.join(readEnv().DATA_DIR, 'school.json')

/** Null before anything was founded. @throws when the file is not what we wrote */
export function readFounding(): Founding | null {
  return existsSync(place()) ? Founding.parse(JSON.parse(readFileSync(place(), 'utf8'))) : null
}

export function writeFounding(founding: Founding): void {
  writeFileSync(place(), `${JSON.stringify(founding)}\n`)
}
