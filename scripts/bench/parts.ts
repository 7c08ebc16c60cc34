export interface BenchContext {
  folder: string
  quick: boolean
  signal: AbortSignal
  log: (line: string) => void
}
