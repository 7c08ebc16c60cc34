import { expect, test } from 'vitest'
import { isDue } from './pace.ts'

const QUIET = {
  sinceLastChange: 2_000,
  sinceUnsaved: 2_000,
  sinceFailure: Infinity,
  unanswered: 0,
  isRefused: false,
  isChangedSince: true,
  isAboutText: false,
}

test.each([
  ['after a pause', {}, true],
  ['between two letters', { sinceLastChange: 300 }, false],
  ['who types on and on', { sinceLastChange: 300, sinceUnsaved: 8_000 }, true],
  ['just after nobody answered', { unanswered: 1, sinceFailure: 4_900 }, false],
  ['a while after', { unanswered: 1, sinceFailure: 5_000 }, true],
  ['after nobody answered five times', { unanswered: 5, sinceFailure: 59_000 }, false],
  ['a minute later', { unanswered: 5, sinceFailure: 60_000 }, true],
  [
    'after a no about the text, unchanged',
    { isRefused: true, isAboutText: true, isChangedSince: false },
    false,
  ],
  ['after a no about the text, changed', { isRefused: true, isAboutText: true }, true],
  ['after somebody was faster', { isRefused: true }, false],
])('%s', (_, change, expected) => {
  expect(isDue({ ...QUIET, ...change })).toBe(expected)
})
