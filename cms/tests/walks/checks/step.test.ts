import { expect, it } from 'vitest'
import type { ItemRow } from '../history.ts'
import type { Answered, Asked, Outcome } from './step.ts'
import { stepFaults } from './step.ts'

const row = (change: object = {}) =>
  ({
    id: 'a',
    title: 'Nước ròng',
    state: 'draft',
    rev: 3,
    digest: null,
    ...change,
  }) as unknown as ItemRow

const ASKED: Asked = {
  kind: 'transition',
  words: 'lan',
  item: 'articles/a',
  seen: { rev: 3, digest: null },
  sees: true,
}
const TAKEN: Answered = { status: 200, text: '{}' }
const REFUSED: Answered = { status: 403, text: '{}' }
const DONE: Outcome = {
  before: row(),
  after: row({ rev: 4 }),
  newDecisions: 1,
  newEvents: 0,
  newRevisions: 0,
  changed: { by: 'Cô bao', day: '07/09/2026' },
}
const NOTHING: Outcome = { ...DONE, after: row(), newDecisions: 0 }
const SAVED: Outcome = { ...DONE, newDecisions: 0 }

it.each<[Asked, Answered, Outcome]>([
  [ASKED, TAKEN, DONE],
  [ASKED, REFUSED, NOTHING],
  [{ ...ASKED, kind: 'edit' }, TAKEN, SAVED],
])('finds nothing wrong with what may be', (asked, answered, outcome) => {
  expect(stepFaults(asked, answered, outcome)).toEqual([])
})

it.each<[string, Asked, Answered, Outcome]>([
  ['went through on an older view', { ...ASKED, seen: { rev: 2, digest: null } }, TAKEN, DONE],
  ['went through for somebody who may not see it', { ...ASKED, sees: false }, TAKEN, DONE],
  ['went through', { ...ASKED, kind: 'forge' }, TAKEN, NOTHING],
  ['left no one decision', ASKED, TAKEN, SAVED],
  ['did not take one rev', ASKED, TAKEN, { ...DONE, after: row({ rev: 5 }) }],
  [
    'was refused and changed something',
    ASKED,
    REFUSED,
    { ...NOTHING, after: row({ summary: 'x' }) },
  ],
  ['was refused and changed something', ASKED, REFUSED, { ...NOTHING, newRevisions: 1 }],
  ['changed an item', { ...ASKED, kind: 'look' }, TAKEN, { ...NOTHING, after: row({ rev: 9 }) }],
  [
    'left a decision, an event or a revision',
    { ...ASKED, kind: 'other' },
    TAKEN,
    { ...NOTHING, newEvents: 1 },
  ],
  [
    'a text was changed while it is being judged',
    { ...ASKED, kind: 'edit' },
    TAKEN,
    { ...SAVED, before: row({ state: 'approved' }), after: row({ state: 'approved', rev: 4 }) },
  ],
  [
    'a save changed liveDigest',
    { ...ASKED, kind: 'edit' },
    TAKEN,
    { ...SAVED, after: row({ rev: 4, liveDigest: 'a' }) },
  ],
  [
    'does not say that Cô bao was faster on 07/09/2026',
    { ...ASKED, seen: { rev: 2, digest: null } },
    { status: 409, text: '"stale"' },
    NOTHING,
  ],
  [
    'is told that it is late, and is not',
    ASKED,
    { status: 409, text: '"stale" Cô bao 07/09/2026' },
    NOTHING,
  ],
  [
    'tells of an item to somebody who may not see it',
    { ...ASKED, sees: false },
    { status: 409, text: '"changed":{}' },
    NOTHING,
  ],
  ['answered 500', ASKED, { status: 500, text: '' }, NOTHING],
])('finds a step that %s', (words, asked, answered, outcome) => {
  expect(stepFaults(asked, answered, outcome)).toEqual([`lan: ${words}`])
})
