import { encode, renderUnicodeCompact } from 'uqr'
import { expect, it } from 'vitest'
import { partsOf } from './parts.ts'

const LINE = 'decisions:240:3df7 publication-feed:57:9a01 security-events:812:77c2'
const CODE = renderUnicodeCompact(LINE, { ecc: 'L', border: 2 })

it('the code of a report is drawn square by square as it is in the text, and the words stay', () => {
  const report = `BÁO CÁO NGÀY\n\nGửi duyệt: 2\n${LINE}\n${CODE}\n`
  const [words, code, ...more] = partsOf(report)
  expect(words).toEqual({ kind: 'words', text: `BÁO CÁO NGÀY\n\nGửi duyệt: 2\n${LINE}` })
  expect(code).toEqual({ kind: 'code', rows: encode(LINE, { ecc: 'L', border: 2 }).data })
  expect(more).toEqual([])
})

it.each([
  ['a report of before there was a code', 'BÁO CÁO\n  - 10:00 “Bến sông”\n', 1],
  ['a title with a square in it', 'BÁO CÁO\n  - “█ Bến sông ▀”\n', 1],
  ['words behind the code', `A\n${CODE}\nB`, 3],
  ['nothing', '', 1],
])('%s', (_, report, parts) => {
  expect(partsOf(report)).toHaveLength(parts)
})
