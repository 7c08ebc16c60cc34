/** A row of the table, and of `--json`: a figure, what it is measured against, and its bar. */
export interface BenchRow {
  name: string
  value: number
  /** Of `value`: "trang/s", "ms", "MB". */
  unit: string
  /** What else was measured in the same run, on the same content. */
  against?: string
  /** Of this one to that one. */
  ratio?: number
  /** What must hold; "–" where the figure is only told. */
  bar: string
  holds: boolean
  database?: string
  tried?: number
  failed?: number
}

/** A bar that nothing has to reach: the figure is there to compare with. */
export const TOLD = { bar: '–', holds: true } as const

/** A figure that could not be measured does not hold; its name says what is missing, and how to get it. */
export const notMeasured = (name: string, cure: string, bar: string): BenchRow => ({
  name: `${name}: ${cure}`,
  value: 0,
  unit: '–',
  bar,
  holds: false,
})
