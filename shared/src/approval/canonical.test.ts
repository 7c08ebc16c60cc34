import { describe, expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'

const NFC = 'Tr\u01b0\u1eddng'
const NFD = 'Tru\u031bo\u031b\u0300ng'

test.each<[what: string, value: object, text: string]>([
  ['an empty record', {}, '{}'],
  [
    'keys in code-unit order',
    { b: 1, a: 2, B: 3, 'a-b': 4, '10': 5, '9': 6 },
    '{"10":5,"9":6,"B":3,"a":2,"a-b":4,"b":1}',
  ],
  ['Vietnamese keys after Latin ones', { đ: 1, z: 2, â: 3 }, '{"z":2,"â":3,"đ":1}'],
  ['records within records', { b: { d: 1, c: 2 }, a: {} }, '{"a":{},"b":{"c":2,"d":1}}'],
  ['null, undefined and [] left out', { a: null, b: undefined, c: [], d: 0 }, '{"d":0}'],
  ['… at every depth', { a: { b: null, c: [{ d: undefined, e: [] }] } }, '{"a":{"c":[{}]}}'],
  [
    'false, 0 and "" kept: a reader sees them',
    { a: false, b: 0, c: '' },
    '{"a":false,"b":0,"c":""}',
  ],
  ['the order of a list', { a: [3, 1, 2] }, '{"a":[3,1,2]}'],
  ['a list of lists', { a: [[], [1]] }, '{"a":[[],[1]]}'],
  ['a list on top', ['b', 'a'], '["b","a"]'],
  [
    'numbers',
    { a: 1, b: 1.5, c: 1e21, d: 0.1 + 0.2 },
    '{"a":1,"b":1.5,"c":1e+21,"d":0.30000000000000004}',
  ],
  ['-0 as 0', { a: -0 }, '{"a":0}'],
  ['NFD as NFC', { a: NFD }, `{"a":"${NFC}"}`],
  ['NFD as NFC in keys', { [NFD]: 1 }, `{"${NFC}":1}`],
  ['quotes and control characters escaped', { a: '"\\\n\u0001' }, '{"a":"\\"\\\\\\n\\u0001"}'],
  ['half a surrogate pair escaped, so that it has bytes', { a: '\ud800' }, '{"a":"\\ud800"}'],
  [
    'a key that would be a prototype',
    JSON.parse('{"__proto__":{"a":1}}') as object,
    '{"__proto__":{"a":1}}',
  ],
])('%s', (_what, value, text) => {
  expect(canonicalJson(value)).toBe(text)
})

test('what both databases make of the same item is one text', () => {
  const fromSqlite = {
    title: NFC,
    summary: null,
    tags: [],
    cover: { alt: 'Sân trường', credit: null },
  }
  const fromMongo = { cover: { alt: 'Sân trường' }, title: NFD, summary: undefined }
  expect(canonicalJson(fromSqlite)).toBe(`{"cover":{"alt":"Sân trường"},"title":"${NFC}"}`)
  expect(canonicalJson(fromMongo)).toBe(canonicalJson(fromSqlite))
})

describe('what has no one spelling is refused, also deep inside', () => {
  test.each<[value: unknown, message: string]>([
    [NaN, 'not a JSON value: NaN'],
    [Infinity, 'not a JSON value: Infinity'],
    [[1, null], 'a list may not hold null'],
    [[undefined], 'not a JSON value: [object Undefined]'],
    // A hole in a list.
    [Array(1), 'not a JSON value: [object Undefined]'],
    // What these hold is not in their keys: two of them would have one digest.
    [new Date('2026-11-23T02:00:00Z'), 'not a JSON value: [object Date]'],
    [new Map([['a', 1]]), 'not a JSON value: [object Map]'],
    [Buffer.from('a'), 'not a JSON value: [object Uint8Array]'],
    [1n, 'not a JSON value: [object BigInt]'],
    [() => 1, 'not a JSON value: [object Function]'],
    [Symbol('a'), 'not a JSON value: [object Symbol]'],
    [{ [NFC]: 1, [NFD]: 2 }, 'two keys are the same in NFC: Trường'],
  ])('%o', (value, message) => {
    expect(() => canonicalJson({ a: { b: value } })).toThrow(message)
  })
})
