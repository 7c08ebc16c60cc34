import type { ChainName } from '../platform/chains.ts'
import type { Entry } from './chainRows.ts'

/** Columns that repeat nothing of the entry alone: what they must be, by it and those before it. */
export type Derived = Record<string, (entry: Entry, before: readonly Entry[]) => unknown>

/** Which time of its item a publication or a taking down is: `publish articles/… 2`. */
function occasion({ item, kind, version }: Entry, before: readonly Entry[]): string {
  const last = before.findLast((other) => other['item'] === item && other['kind'] === 'publish')
  return `${String(kind)} ${String(item)} ${String(kind === 'publish' ? version : last?.['version'])}`
}

export const DERIVED: Partial<Record<ChainName, Derived>> = { 'publication-feed': { occasion } }
