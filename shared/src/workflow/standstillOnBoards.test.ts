import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { APPROVING_OFFICES } from '../offices.ts'
import {
  boardOf,
  candidatesOf,
  category,
  deed,
  holdersOf,
  mayByHand,
  perform,
  person,
  terms,
} from './boards.ts'
import { NOW } from './cast.ts'
import { standstillOf } from './standstill.ts'
import type { TransitionName } from './transitions.ts'

const WAITS = ['inReview', 'inApproval', 'approved']

/** After these the way of the text was asked for anew. */
const MOVES: readonly (TransitionName | null)[] = ['submit', 'endorse', 'judgeAgain']

describe('on boards of any kind, after every step', () => {
  it('a text that waits has somebody who may act on it, or says why not', () => {
    const met = { waits: 0, vacant: 0, barred: 0, notReady: 0, movedOn: 0, judgedAgain: 0 }
    fc.assert(
      fc.property(
        terms,
        category,
        fc.array(deed, { minLength: 5, maxLength: 40 }),
        (held, asked, deeds) => {
          const board = boardOf(held, asked)
          for (const one of deeds) {
            const before = board.item.route?.approver
            const taken = perform(board, one)
            const { state, route } = board.item
            const stands = standstillOf(board.item, candidatesOf(board), NOW)
            if (!WAITS.includes(state)) {
              expect(stands).toBe(null)
              continue
            }
            met.waits++
            if (taken === 'judgeAgain') met.judgedAgain++
            if (taken === 'endorse' && route?.approver !== before) met.movedOn++
            expect([stands === null, state]).toEqual([mayByHand(board).length > 0, state])
            if (stands === null) continue
            met[stands.why]++
            if (!MOVES.includes(taken) || stands.why !== 'barred' || state !== 'inApproval')
              continue
            // Nothing is left to move it to: whoever holds an approving office may not judge it.
            const others = holdersOf(board, APPROVING_OFFICES)
            const { contributors, endorsedBy } = board.item
            const bars = (who: string | null) =>
              who !== null && (contributors.includes(who) || who === endorsedBy)
            expect(
              others.filter((h) => !bars(h.person) && !contributors.includes(h.onBehalfOf ?? '')),
            ).toEqual([])
          }
        },
      ),
      { numRuns: 3000 },
    )
    // Each of them was met, so that none of this held by never being asked.
    expect(Object.entries(met).filter(([, times]) => times < 20)).toEqual([])
  })

  it('where the text has just been sent, stage 1 waits for somebody, or for an office to be filled', () => {
    let sent = 0
    fc.assert(
      fc.property(terms, category, fc.array(person, { maxLength: 3 }), (held, asked, writers) => {
        const board = boardOf(held, asked)
        for (const who of writers) perform(board, { does: 'write', who })
        if (perform(board, { does: 'step', who: 'an', name: 'submit' }) === null) return
        sent++
        const stands = standstillOf(board.item, candidatesOf(board), NOW)
        expect(stands?.why ?? 'goes on').toMatch(/^(goes on|vacant)$/)
      }),
      { numRuns: 3000 },
    )
    expect(sent).toBeGreaterThan(500)
  })
})
