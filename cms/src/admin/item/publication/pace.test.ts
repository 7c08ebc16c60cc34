import { expect, it } from 'vitest'
import type { Standing } from '../../../publicSite/standing.ts'
import { failureOf } from '../../officeApi.ts'
import { pauseOf } from './pace.ts'

const answer = (standing: Standing | null) =>
  ({ ok: true, value: { wanted: null, standing, isAboutThis: false, ageMs: 0 } }) as const
const UNDER_WAY = answer({ kind: 'underWay', isLate: false })
const DOWN = answer({ kind: 'publisherSilent', why: 'down' })
const FAILED = failureOf([])

it.each<[string, Parameters<typeof pauseOf>[0], looks: number, number | null]>([
  ['quick at first', UNDER_WAY, 1, 100],
  ['slower then', UNDER_WAY, 8, 1_000],
  ['slow', UNDER_WAY, 10, 3_000],
  ['hardly, after two minutes', UNDER_WAY, 40, 15_000],
  ['not quick where something is wrong', DOWN, 1, 3_000],
  ['not quick where the office does not answer', FAILED, 1, 3_000],
  ['now and then, until its time comes', answer({ kind: 'timed', from: '' }), 1, 15_000],
  ['over when its time is over', answer({ kind: 'expired', until: '' }), 1, null],
  ['over when the page is there', answer({ kind: 'shown' }), 3, null],
  ['over when nothing was ever public', answer(null), 1, null],
])('%s', (_, given, looks, pause) => {
  expect(pauseOf(given, looks)).toBe(pause)
})
