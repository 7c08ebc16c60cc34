import { z } from 'zod'

const Line = z.object({
  name: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  tried: z.int(),
  failed: z.int(),
  atLeast: z.int(),
})

/** What one attack tried on one database: `failed` got through, were lost or were not found. */
export type Figure = z.infer<typeof Line>

/** A row of the table: a figure against its bar, and the seconds of the run that it comes from. */
export interface Row extends Omit<Figure, 'atLeast'> {
  value: number
  unit: 's'
  bar: string
  holds: boolean
}

/** Reads the lines that the tests wrote. Figures of one name on one database add up. @throws on a line that is none */
export function readFigures(lines: string): Figure[] {
  const figures = new Map<string, Figure>()
  for (const line of lines.split('\n').filter((text) => text !== '')) {
    const figure = Line.parse(JSON.parse(line))
    const key = `${figure.name} ${figure.database}`
    const before = figures.get(key)
    figures.set(key, before ? add(before, figure) : figure)
  }
  return [...figures.values()]
}

const add = (a: Figure, b: Figure): Figure => ({
  ...a,
  tried: a.tried + b.tried,
  failed: a.failed + b.failed,
  atLeast: a.atLeast + b.atLeast,
})

/** The rows of one run. A run that failed, or left no figure, is a row that does not hold. */
export function rowsOf(
  run: { name: string; database: Figure['database']; seconds: number; isGreen: boolean },
  figures: readonly Figure[],
): Row[] {
  const { name, database, seconds, isGreen } = run
  const time = { value: seconds, unit: 's' } as const
  const rows = figures.map(({ atLeast, ...figure }): Row => {
    const holds = figure.tried >= atLeast && figure.failed === 0
    return { ...figure, ...time, bar: `≥ ${atLeast}, 0`, holds }
  })
  if (isGreen && rows.length > 0) return rows
  const bar = 'the tests pass and leave figures'
  return [...rows, { name, database, tried: 0, failed: 1, ...time, bar, holds: false }]
}
