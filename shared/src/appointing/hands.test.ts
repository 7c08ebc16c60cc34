import { describe, expect, it } from 'vitest'
import type { AccountEvent, AccountEventKind, Hand } from './hands.ts'
import { handOf } from './hands.ts'

type Told = AccountEventKind | [AccountEventKind, string]

const events = (told: readonly Told[]): AccountEvent[] =>
  told.map((one) =>
    typeof one === 'string' ? { kind: one, by: 'owner' } : { kind: one[0], by: one[1] },
  )

const WHOLE: Hand = { opened: true, password: true, factor: false }
const OPENED: Hand = { opened: true, password: false, factor: false }
const NOTHING: Hand = { opened: false, password: false, factor: false }

describe('what Hà has of an account', () => {
  it.each<[string, Told[], Hand]>([
    ['nothing, where nobody did anything', [], NOTHING],
    ['nothing, where others opened it', [['opened', 'lan'], 'ownPassword', 'ownPhone'], NOTHING],
    ['all of it once it was opened', [['opened', 'ha']], WHOLE],
    ['still, where the owner has only another password', [['opened', 'ha'], 'ownPassword'], WHOLE],
    [
      'the name of its opener for good',
      [['opened', 'ha'], 'ownPassword', 'ownPhone', 'ownCode'],
      OPENED,
    ],
    [
      'its password, set beside a phone of the owner’s',
      ['ownPhone', ['passwordSet', 'ha']],
      { ...NOTHING, password: true },
    ],
    [
      'until the owner has shown the new one with a code',
      ['ownPhone', ['passwordSet', 'ha'], 'ownPassword', 'ownCode'],
      NOTHING,
    ],
    [
      'not by a code alone',
      ['ownPhone', ['passwordSet', 'ha'], 'ownCode'],
      { ...NOTHING, password: true },
    ],
    ['all of it, where there is no phone', ['ownPassword', ['passwordSet', 'ha']], WHOLE],
    [
      'for good, where there was no phone',
      ['ownPassword', ['passwordSet', 'ha'], 'ownPassword', 'ownPhone', 'ownCode'],
      OPENED,
    ],
    [
      'its second factor, taken off',
      ['ownPhone', ['factorTakenOff', 'ha']],
      { ...NOTHING, factor: true },
    ],
    [
      'until the owner has set up another phone',
      ['ownPhone', ['factorTakenOff', 'ha'], 'ownPhone'],
      NOTHING,
    ],
    [
      'all of it by both, the password first',
      ['ownPhone', ['passwordSet', 'ha'], ['factorTakenOff', 'ha'], 'ownPassword', 'ownPhone'],
      OPENED,
    ],
    [
      'and by both, the phone first',
      ['ownPhone', ['factorTakenOff', 'ha'], ['passwordSet', 'ha'], 'ownPassword', 'ownPhone'],
      OPENED,
    ],
    [
      'also where somebody else took off the phone while the password was Hà’s',
      ['ownPhone', ['passwordSet', 'ha'], ['factorTakenOff', 'lan'], 'ownPassword', 'ownPhone'],
      OPENED,
    ],
    [
      'not by one after the other, where the owner came in between',
      [
        ...(['ownPhone', ['passwordSet', 'ha'], 'ownPassword', 'ownCode'] as Told[]),
        ...([['factorTakenOff', 'ha'], 'ownPhone'] as Told[]),
      ],
      NOTHING,
    ],
  ])('is %s', (_, told, hand) => {
    expect(handOf(events(told), 'ha')).toEqual(hand)
  })

  it('counts nobody of the office where the server did it', () => {
    const told: AccountEvent[] = [
      { kind: 'opened', by: null },
      { kind: 'factorTakenOff', by: null },
      { kind: 'ownPhone', by: 'owner' },
    ]
    expect(handOf(told, 'ha')).toEqual(NOTHING)
  })
})
