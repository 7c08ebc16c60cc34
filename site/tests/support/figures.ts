import { appendFileSync } from 'node:fs'
import { figuresFile } from './env.ts'

interface Figure {
  name: string
  tried: number
  failed: number
  atLeast: number
}

/** Tells what was tried and how often it failed: one line, and a row for `npm run attack`. @throws where less was tried than counts */
export function figure({ name, tried, failed, atLeast }: Figure): void {
  process.stdout.write(`${name}: ${tried} tried, ${failed} failed\n`)
  if (tried < atLeast) throw new Error(`${name}: only ${tried} tried, ${atLeast} wanted`)
  const file = figuresFile()
  if (file === undefined) return
  appendFileSync(file, `${JSON.stringify({ name, database: 'sqlite', tried, failed, atLeast })}\n`)
}

/** Tells how many tamperings were tried and not found. */
export const tampersFigure = (tried: number, failed: number, atLeast: number): void =>
  figure({ name: 'tampers', tried, failed, atLeast })
