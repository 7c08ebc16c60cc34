/** What a part of the benchmark is given, as far as serving needs it. */
export interface ServingContext {
  /** A scratch folder of this part alone. */
  folder: string
  /** A tenth of the work, one round: to see that it runs, not to believe its figures. */
  quick: boolean
  signal: AbortSignal
  log: (line: string) => void
}
