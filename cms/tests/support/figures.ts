import { appendFileSync } from 'node:fs'
import { figuresFile, isOnMongo } from './env.ts'

interface Figure {
  /** What was tried, as the table of `npm run attack` names it. */
  name: string
  tried: number
  /** How many got through, were lost, or were not found. */
  failed: number
  /** How many this file has to try for the figure to count; files of one name add up. */
  atLeast: number
}

/**
 * Tells what an attack tried and what came of it: one line, and a row for `npm run attack` where it asks for one.
 * @throws where less was tried than counts
 */
export function figure({ name, tried, failed, atLeast }: Figure): void {
  const database = isOnMongo() ? 'mongodb' : 'sqlite'
  const row = { name, database, tried, failed, atLeast }
  process.stdout.write(`${name} (${database}): ${tried} tried, ${failed} failed\n`)
  if (tried < atLeast) throw new Error(`${name}: only ${tried} tried, ${atLeast} wanted`)
  const file = figuresFile()
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`)
}
