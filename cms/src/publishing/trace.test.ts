import { sha256 } from '@bbt/shared/approval/digest.ts'
import { expect, it } from 'vitest'
import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import { traceOf } from './trace.ts'

const DIGEST = 'a'.repeat(64)

const decision = (seq: number, action: DecisionEntry['action'], title: string) =>
  ({
    ...{ seq, action, title, digest: DIGEST, item: 'articles/1', from: 'draft', to: 'inReview' },
    ...{ rev: seq, person: `p${seq}`, personName: 'Cô', author: 'p1', contributors: ['p1'] },
    ...{ at: '2026-11-29T00:00:00.000Z', previous: sha256(`${seq - 1}`), hash: sha256(`${seq}`) },
  }) satisfies Sealed<DecisionEntry>

it('titles that an earlier version sealed go up without what no event may carry', () => {
  const decisions = [
    decision(1, 'submit', 'Người viết'),
    decision(2, 'endorse', ' Tổ trưởng Tổ Hoá học '),
    decision(3, 'approve', 'Phó Hiệu\u000btrưởng'),
    decision(4, 'publish', 'Quản trị website'.normalize('NFD')),
  ]
  expect(traceOf(decisions, DIGEST).map(({ title }) => title)).toEqual([
    'Người viết',
    'Tổ trưởng Tổ Hoá học',
    'Phó Hiệu trưởng',
    'Quản trị website',
  ])
})
