import { checkChain } from '@bbt/shared/approval/chain.ts'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleIn, viewOf } from './support/articles.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const ROUNDS = 20

interface Move {
  as: PersonName
  /** A transition, or a change of the text. */
  action: TransitionName | 'edit'
}

const COMMENT = { comment: 'Cần thêm nguồn.' }

/** All moves at once, each by somebody who sees the item as it is. */
async function together(id: string, moves: readonly Move[]): Promise<Answer[]> {
  const { rev, digest } = await viewOf(school, 'principal', id)
  const sent = moves.map(({ as, action }, n) =>
    action === 'edit'
      ? school.send(as, 'PATCH', `/articles/${id}`, { rev, summary: `Bản của ${as} ${n}` })
      : school.send(as, 'POST', `/articles/${id}/transitions`, { action, rev, digest, ...COMMENT }),
  )
  return Promise.all(sent)
}

const RACES: [string, State, readonly Move[], string][] = [
  [
    'two approvers',
    'inApproval',
    [
      { as: 'academic', action: 'approve' },
      { as: 'principal', action: 'approve' },
    ],
    'Cô (academic|principal)',
  ],
  [
    'one approves, one returns',
    'inApproval',
    [
      { as: 'academic', action: 'approve' },
      { as: 'principal', action: 'requestChanges' },
    ],
    'Cô (academic|principal)',
  ],
  [
    'one posts, the author withdraws',
    'approved',
    [
      { as: 'admin', action: 'publish' },
      { as: 'lan', action: 'withdraw' },
    ],
    'Cô (admin|lan)',
  ],
  [
    'one takes down, one revises',
    'published',
    [
      { as: 'admin', action: 'unpublish' },
      { as: 'lan', action: 'revise' },
    ],
    'Cô (admin|lan)',
  ],
  [
    'the author sends, the head edits',
    'draft',
    [
      { as: 'lan', action: 'submit' },
      { as: 'bao', action: 'edit' },
    ],
    'Cô (lan|bao)',
  ],
  [
    'two edit',
    'draft',
    [
      { as: 'lan', action: 'edit' },
      { as: 'bao', action: 'edit' },
    ],
    'Cô (lan|bao)',
  ],
  ['a double click', 'approved', [{ as: 'admin', action: 'publish' }], 'Cô admin'],
]

it.each(RACES)('%s: one wins, the others read who and when', async (_, state, pair, winner) => {
  const id = await articleIn(school, state)
  const moves = Array.from({ length: ROUNDS }, (_, n) => pair[n % pair.length]!)
  const answers = await together(id, moves)
  const lost = answers.filter(({ status }) => status !== 200)
  expect(answers.length - lost.length).toBe(1)
  expect(lost.map(({ status }) => status)).toEqual(lost.map(() => 409))
  for (const { text } of lost) {
    expect(text).toMatch(new RegExp(`"by":"${winner}"`))
    expect(text).toMatch(/"at":"[^"]*\d\d\/\d\d\/\d{4}/)
  }
})

it('twenty different items all take their step', async () => {
  const ids = []
  for (let n = 0; n < ROUNDS; n++) ids.push(await articleIn(school, 'draft'))
  const answers = await Promise.all(
    ids.map((id) =>
      school.send('lan', 'POST', `/articles/${id}/transitions`, {
        action: 'submit',
        rev: 1,
        digest: null,
      }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200))
})

it.each(['decisions', 'publication-feed'] as const)(
  'after all that, the chain of %s is whole',
  async (collection) => {
    const { docs } = await school.payload.find({
      collection,
      sort: 'seq',
      pagination: false,
      overrideAccess: true,
    })
    expect(docs.map(({ seq }) => seq)).toEqual(docs.map((_, index) => index + 1))
    const entries = docs.map(({ entry }) => JSON.parse(entry) as Sealed<object>)
    expect(checkChain(entries)).toEqual({ ok: true, head: docs.at(-1)?.hash })
  },
)

it('every live item is what the last event of the feed says', async () => {
  const { docs } = await school.payload.find({
    collection: 'articles',
    where: { liveDigest: { exists: true } },
    pagination: false,
    overrideAccess: true,
  })
  const { body } = await school.asPublisher('/publication/feed?after=0')
  const live = new Map<string, string>()
  for (const event of body['events'] as { kind: string; item: string; digest: string }[]) {
    if (event.kind === 'publish') live.set(event.item, event.digest)
    else live.delete(event.item)
  }
  expect(docs.map(({ id, liveDigest }) => [`articles/${id}`, liveDigest]).sort()).toEqual(
    [...live].sort(),
  )
})
