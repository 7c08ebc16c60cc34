import { expect, it } from 'vitest'
import { headsLine, readHeads } from './heads.ts'

const hash = (digit: string) => digit.repeat(64)
const HEADS = [
  { chain: 'decisions', seq: 12, hash: hash('a') },
  { chain: 'publication-feed', seq: 0, hash: hash('0') },
]

it('what is kept in one line is read again, also from a mail with other words around it', () => {
  const line = headsLine(HEADS)
  expect(line).toBe(`bbt-heads decisions:12:${hash('a')} publication-feed:0:${hash('0')}`)
  expect(readHeads(line)).toEqual(HEADS)
  expect(readHeads(`Kính gửi,\r\n> ${line}\r\nNgày mai họp.\n${line}`)).toEqual([
    ...HEADS,
    ...HEADS,
  ])
})

it.each([
  [`decisions số 12 ${hash('a')}`, [HEADS[0]]],
  [`decisions số 12    ${hash('a')}\npublication-feed số 0 ${hash('0')}\n`, HEADS],
  [`lecture-decisions:12:${hash('a')}`, []],
  [`decisions:12:${hash('a')}b`, []],
  [`decisions:12:${'a'.repeat(63)}`, []],
  [`decisions:-1:${hash('a')}`, []],
  [`unknown:12:${hash('a')}`, []],
  ['', []],
])('%j', (text, heads) => {
  expect(readHeads(text)).toEqual(heads)
})
