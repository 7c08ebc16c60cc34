import type { ChainHead, ChainName } from '../platform/chains.ts'
import { CHAINS } from '../platform/chains.ts'

const LINE = /^([a-z-]+) +số (\d+) +([0-9a-f]{64})$/

/** The end of a chain as a report prints it: its name, the number of its last entry and that entry's hash. */
export const headLine = (chain: ChainName, { seq, hash }: ChainHead): string =>
  `${chain} số ${seq} ${hash}`

/** The ends of chains that a report names. */
export function headsIn(text: string): { chain: ChainName; head: ChainHead }[] {
  return text.split('\n').flatMap((line) => {
    const [, name, seq, hash] = LINE.exec(line.trim()) ?? []
    const chain = CHAINS.find((known) => known === name)
    return chain && hash ? [{ chain, head: { seq: Number(seq), hash } }] : []
  })
}
