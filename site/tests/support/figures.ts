import { appendFileSync } from 'node:fs'
import { figuresFile } from './env.ts'

/** Tells how many tamperings were tried and not found: one line, and a row for `npm run attack`. */
export function tampersFigure(tried: number, failed: number, atLeast: number): void {
  const row = { name: 'tampers', database: 'sqlite', tried, failed, atLeast }
  process.stdout.write(`tampers (site): ${tried} tried, ${failed} failed\n`)
  const file = figuresFile()
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`)
}
