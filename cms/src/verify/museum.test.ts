import { readdirSync, readFileSync } from 'node:fs'
import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import { TRANSITION_NAMES } from '@bbt/shared/workflow/transitions.ts'
import { expect, test } from 'vitest'
import type { ChainName } from '../platform/chains.ts'
import { CHAINS } from '../platform/chains.ts'
import type { Row } from '../platform/rows.ts'
import { walkChain } from './chainRows.ts'
import { DERIVED } from './derivedColumns.ts'
import { judgeRecords } from './records.ts'

/** What was sealed once, in a small school: its chains and its frozen texts. */
interface Piece {
  chains: Record<ChainName, Sealed<{ seq: number; action?: string; kind?: string }>[]>
  revisions: Row<'revisions'>[]
}

/**
 * Schools as earlier versions left them: `npm run verify` judges their decisions, appointments and publications by
 * today's rules for ever. A piece is added when what is sealed gets a new part, and none is changed or taken away.
 */
const PIECES = readdirSync(new URL('museum', import.meta.url))

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`museum/${name}`, import.meta.url), 'utf8')) as Piece

test.each(PIECES)('%s is understood, whole, and finds nothing wrong', (name) => {
  const { chains, revisions } = read(name)
  const walked = CHAINS.map((chain) => {
    const rows = chains[chain].map((entry) => ({
      seq: entry.seq,
      hash: entry.hash,
      entry: canonicalJson(entry),
    }))
    return [chain, walkChain(chain, rows, DERIVED[chain])] as const
  })
  expect(walked.flatMap(([, { findings }]) => findings)).toEqual([])
  const { checks } = judgeRecords(
    new Map(walked.map(([chain, { entries }]) => [chain, entries])),
    revisions,
  )
  expect(Object.values(checks).flatMap(({ findings }) => findings)).toEqual([])
  expect(Object.values(checks).every(({ tried }) => tried > 0)).toBe(true)
})

test('every step, every kind of appointment and of publication stands in it', () => {
  const all = (chain: ChainName) => PIECES.flatMap((name) => read(name).chains[chain])
  const kinds = (chain: ChainName) => [...new Set(all(chain).map(({ kind }) => kind))].toSorted()
  const actions = new Set(all('decisions').map(({ action }) => action))
  expect(TRANSITION_NAMES.filter((name) => !actions.has(name))).toEqual([])
  expect(kinds('appointment-events')).toEqual(['appointed', 'ended', 'founded'])
  expect(kinds('organisation-events')).toEqual(['changed', 'created', 'founded'])
  expect(kinds('publication-feed')).toEqual(['publish', 'unpublish'])
})
