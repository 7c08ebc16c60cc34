/** Every append-only chain of the office. */
export const CHAIN_NAMES = [
  'decisions',
  'publication-feed',
  'security-events',
  'appointment-events',
  'organisation-events',
] as const

/** The end of a chain: the number and hash of its last entry, 0 and zeros where it has none. */
export interface KeptHead {
  chain: string
  seq: number
  hash: string
}

const KNOWN = CHAIN_NAMES.join('|')
/** As the line for keeping says it, and as a daily report does. */
const HEAD = new RegExp(
  `(?<![a-z-])(${KNOWN})(?::| số )(\\d+)(?::| +)([0-9a-f]{64})(?![0-9a-f])`,
  'g',
)

/** The ends of all chains in one line, to be kept where the server's keeper cannot reach it: on paper, in a mail. */
export const headsLine = (heads: readonly KeptHead[]): string =>
  ['bbt-heads', ...heads.map(({ chain, seq, hash }) => `${chain}:${seq}:${hash}`)].join(' ')

/** Every end of a chain that a text names: such lines, and daily reports, with whatever stands around them. */
export const readHeads = (text: string): KeptHead[] =>
  [...text.matchAll(HEAD)].map(([, chain = '', seq, hash = '']) => ({
    chain,
    seq: Number(seq),
    hash,
  }))
