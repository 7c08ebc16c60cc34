import { expect, test } from 'vitest'
import type { Sealed } from './chain.ts'
import { checkChain, GENESIS, seal } from './chain.ts'

interface Entry {
  seq: number
  action: string
}

const sealAll = (entries: Entry[], after = GENESIS): Sealed<Entry>[] => {
  const chain: Sealed<Entry>[] = []
  for (const entry of entries) chain.push(seal(entry, chain.at(-1)?.hash ?? after))
  return chain
}

const [submit, approve, publish] = sealAll([
  { seq: 1, action: 'submit' },
  { seq: 2, action: 'approve' },
  { seq: 3, action: 'publish' },
]) as [Sealed<Entry>, Sealed<Entry>, Sealed<Entry>]

// Made with sha256sum over {"action":"submit","previous":"000…","seq":1} and so on.
const SUBMIT = 'f5b29ac4e2735e58aeaf731bc4b548fd2efc7acc4aa96cb79d316ed56c526fa0'
const APPROVE = 'ebf495bd5af90705618b3addcdea726e864c68b28fe573209b58f88cfca32351'
const PUBLISH = '5d94f28c0ead213a110682f41c6914c8329766a0a6840c260000f1b14c5b6acf'

test('each entry is sealed over its content and the entry before it', () => {
  expect([submit, approve, publish]).toEqual([
    { seq: 1, action: 'submit', previous: GENESIS, hash: SUBMIT },
    { seq: 2, action: 'approve', previous: SUBMIT, hash: APPROVE },
    { seq: 3, action: 'publish', previous: APPROVE, hash: PUBLISH },
  ])
})

const forged = seal({ seq: 2, action: 'endorse' }, SUBMIT)
const other = sealAll([
  { seq: 1, action: 'submit' },
  { seq: 2, action: 'withdraw' },
])

test.each<[what: string, chain: (Sealed<Entry> & { comment?: string })[], answer: unknown]>([
  ['whole', [submit, approve, publish], { ok: true, head: PUBLISH }],
  ['empty', [], { ok: true, head: GENESIS }],
  [
    'one letter changed',
    [submit, { ...approve, action: 'Approve' }, publish],
    { ok: false, at: 1, reason: 'content' },
  ],
  [
    'one digit of a hash changed',
    [submit, approve, { ...publish, hash: PUBLISH.replace('5', '6') }],
    { ok: false, at: 2, reason: 'content' },
  ],
  [
    'a field added',
    [submit, { ...approve, comment: 'Đồng ý' }, publish],
    { ok: false, at: 1, reason: 'content' },
  ],
  [
    'the link changed',
    [submit, { ...approve, previous: GENESIS }, publish],
    { ok: false, at: 1, reason: 'content' },
  ],
  ['the first dropped', [approve, publish], { ok: false, at: 0, reason: 'link' }],
  ['one in the middle dropped', [submit, publish], { ok: false, at: 1, reason: 'link' }],
  [
    'one inserted, well sealed',
    [submit, forged, approve, publish],
    { ok: false, at: 2, reason: 'link' },
  ],
  ['one replaced, well sealed', [submit, forged, publish], { ok: false, at: 2, reason: 'link' }],
  ['one repeated', [submit, submit, approve], { ok: false, at: 1, reason: 'link' }],
  ['two exchanged', [submit, publish, approve], { ok: false, at: 1, reason: 'link' }],
  ['of another log', [submit, ...other.slice(1), publish], { ok: false, at: 2, reason: 'link' }],
])('%s', (_what, chain, answer) => {
  expect(checkChain(chain)).toEqual(answer)
})

test('a part of a log is checked from the hash before it', () => {
  expect(checkChain([approve, publish], SUBMIT)).toEqual({ ok: true, head: PUBLISH })
  expect(checkChain([approve, publish], PUBLISH)).toEqual({ ok: false, at: 0, reason: 'link' })
})

test('a cut tail does not show in the chain, only in its head: whoever wants to notice keeps the head', () => {
  expect(checkChain([submit, approve])).toEqual({ ok: true, head: APPROVE })
  expect(checkChain([submit, approve])).not.toEqual({ ok: true, head: PUBLISH })
})

test('an entry cannot bring its own seal along', () => {
  const entry = { seq: 1, action: 'submit', previous: 'x', hash: 'y' }
  expect(seal(entry, GENESIS).previous).toBe(GENESIS)
  expect(checkChain([seal(entry, GENESIS)])).toEqual({ ok: false, at: 0, reason: 'content' })
})
