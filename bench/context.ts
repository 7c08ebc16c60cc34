/** What a measurement is given. */
export interface MeasuringContext {
  /** A scratch folder of this part alone; removed afterwards. */
  folder: string
  /** A tenth of the content, one round: to see that it runs, not to believe its figures. */
  quick: boolean
  signal: AbortSignal
  /** Tells what is being measured, a line at a time. */
  log: (line: string) => void
}
