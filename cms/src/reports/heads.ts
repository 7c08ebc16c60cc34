import type { ChainHead, ChainName } from '../platform/chains.ts'
import { CHAINS } from '../platform/chains.ts'

const LINE = /^([a-z-]+) +số (\d+) +([0-9a-f]{64})$/

/** The end of a chain as a report prints it: its name, the number of its last entry and that entry's hash. */
export const headLine = (chain: ChainName, { seq, hash }: ChainHead): string =>
  `${chain} số ${seq} ${hash}`

/** What a report says before it names the ends of the chains, at its own end. */
export const HEADS_TITLE = 'Mục cuối của các chuỗi ghi chép.'

/** The ends of chains that a report names, after its title for them: what somebody wrote stands before it. */
export function headsIn(text: string): { chain: ChainName; head: ChainHead }[] {
  const lines = text.split('\n')
  const title = lines.findLastIndex((line) => line.startsWith(HEADS_TITLE))
  return lines.slice(title < 0 ? lines.length : title).flatMap((line) => {
    const [, name, seq, hash] = LINE.exec(line.trim()) ?? []
    const chain = CHAINS.find((known) => known === name)
    return chain && hash ? [{ chain, head: { seq: Number(seq), hash } }] : []
  })
}
