import { describe, expect, test } from 'vitest'
import type { Factor } from './factor.ts'
import { NO_FACTOR, provedAt } from './factor.ts'
import type { Evidence } from './judge.ts'
import { isLocked, judge } from './judge.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

const enrolled: Factor = {
  ...NO_FACTOR,
  device: { secret: 'sealed', since: '2026-11-01T00:00:00Z', lastStep: 100 },
  recovery: ['one', 'two'],
}

const tried = (factor: Factor, evidence: Evidence, now = NOW) => judge(factor, evidence, 'sid', now)

describe('what a code comes to', () => {
  test.each<[string, Factor, Evidence, string]>([
    ['a code of a later step', enrolled, { step: 101 }, 'proved'],
    ['the code that was accepted last', enrolled, { step: 100 }, 'used'],
    ['a code of an earlier step', enrolled, { step: 99 }, 'used'],
    ['no code of this phone', enrolled, null, 'wrong'],
    ['a recovery code', enrolled, { hash: 'two' }, 'recovered'],
    ['a recovery code of somebody else', enrolled, { hash: 'three' }, 'wrong'],
    ['a code where there is no phone', NO_FACTOR, { step: 101 }, 'wrong'],
    [
      'a recovery code where there is no phone',
      { ...NO_FACTOR, recovery: ['one'] },
      { hash: 'one' },
      'wrong',
    ],
  ])('%s', (_, factor, evidence, outcome) => {
    expect(tried(factor, evidence).outcome).toBe(outcome)
  })

  test('an accepted code moves the step on, and is a proof of this session alone', () => {
    const { factor } = tried({ ...enrolled, failures: 4 }, { step: 102 })
    expect(factor.device?.lastStep).toBe(102)
    expect([provedAt(factor, 'sid'), provedAt(factor, 'other'), provedAt(factor, null)]).toEqual([
      '2026-11-23T02:00:00.000Z',
      null,
      null,
    ])
    expect(factor.failures).toBe(0)
    expect(tried(factor, { step: 102 }).outcome).toBe('used')
  })

  test('a recovery code is gone with its use', () => {
    const { factor } = tried(enrolled, { hash: 'two' })
    expect(factor.recovery).toEqual(['one'])
    expect(tried(factor, { hash: 'two' }).outcome).toBe('wrong')
  })

  test('a used code changes nothing, so that a double click locks nobody out', () => {
    expect(tried(enrolled, { step: 100 }).factor).toBe(enrolled)
  })
})

/** Wrong codes in a row at one moment; what each came to. */
function wrong(factor: Factor, times: number, now = NOW) {
  const outcomes: string[] = []
  let last = factor
  for (let i = 0; i < times; i++) {
    const judged = tried(last, null, now)
    outcomes.push(judged.outcome)
    last = judged.factor
  }
  return { outcomes, factor: last }
}

describe('wrong codes', () => {
  test('lock after the fifth, for the right code too', () => {
    const { outcomes, factor } = wrong(enrolled, 6)
    expect(outcomes).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'lockedNow', 'locked'])
    expect(factor.lockedUntil).toBe('2026-11-23T02:15:00.000Z')
    expect(tried(factor, { step: 101 }, at(14)).outcome).toBe('locked')
    expect(tried(factor, { hash: 'one' }, at(14)).outcome).toBe('locked')
    expect(tried(factor, { step: 101 }, at(15)).outcome).toBe('proved')
  })

  test('lock twice as long each time, up to a day', () => {
    let factor = enrolled
    let now = NOW
    const minutes = []
    for (let round = 0; round < 9; round++) {
      factor = wrong(factor, 5, now).factor
      const until = new Date(factor.lockedUntil ?? '')
      minutes.push((until.getTime() - now.getTime()) / 60_000)
      now = until
    }
    expect(minutes).toEqual([15, 30, 60, 120, 240, 480, 960, 1440, 1440])
  })

  test('are forgotten with a right one', () => {
    const { factor } = tried(wrong(enrolled, 4).factor, { step: 101 })
    expect(wrong(factor, 4).outcomes).not.toContain('lockedNow')
  })
})

test('a lock holds up to its moment', () => {
  const locked = { ...enrolled, lockedUntil: NOW.toISOString() }
  expect([isLocked(locked, at(-1)), isLocked(locked, NOW), isLocked(enrolled, NOW)]).toEqual([
    true,
    false,
    false,
  ])
})

test('sixteen sessions are remembered, the newest', () => {
  let factor = enrolled
  for (let i = 0; i < 20; i++) {
    factor = judge(factor, { step: 101 + i }, `session ${i}`, NOW).factor
  }
  expect(factor.proofs).toHaveLength(16)
  expect(provedAt(factor, 'session 19')).not.toBeNull()
  expect(provedAt(factor, 'session 3')).toBeNull()
})
