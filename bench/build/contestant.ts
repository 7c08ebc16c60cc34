import type { Command } from './run.ts'

/** A program that turns an archive into a site. */
export interface Contestant {
  name: string
  /** Writes into a folder that is not there yet. */
  command: (out: string) => Command
  /** Where it writes instead, when it cannot be told. */
  output?: string
}

/** How a program that is only measured against is found; or how to get it. */
export type Found = { ok: true; contestant: Contestant } | { ok: false; name: string; cure: string }
