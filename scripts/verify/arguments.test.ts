import { expect, test } from 'vitest'
import { parseVerifyArguments } from './arguments.ts'

const URL = 'https://truong.edu.vn'

test.each([
  [[], {}],
  [['--json'], { json: true }],
  [['--url', URL], { url: URL }],
  [['--json', `--url=${URL}/`], { url: URL, json: true }],
  [['--print-heads'], { printHeads: true }],
  [['--heads', 'a.txt'], { heads: 'a.txt' }],
  [['--heads=b c.txt', '--json'], { heads: 'b c.txt', json: true }],
])('%j', (args, expected) => {
  const nothing = { url: undefined, json: false, heads: undefined, printHeads: false }
  expect(parseVerifyArguments(args)).toEqual({ ...nothing, ...expected })
})

test.each([[['--url']], [['--url', 'truong.edu.vn']], [['--url', `${URL}/tin-tuc/`]], [['--all']]])(
  '%j is refused with the cure',
  (args) => {
    expect(parseVerifyArguments(args)).toMatch(/--url/)
  },
)

test.each([[['--heads']], [['--heads=']], [['--heads', '--json']]])(
  '%j is refused: there is no file',
  (args) => {
    expect(parseVerifyArguments(args)).toMatch(/--heads cần tên tệp/)
  },
)
