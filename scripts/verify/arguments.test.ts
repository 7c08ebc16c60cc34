import { expect, test } from 'vitest'
import { parseVerifyArguments } from './arguments.ts'

const URL = 'https://truong.edu.vn'

test.each([
  [[], { url: undefined, json: false }],
  [['--json'], { url: undefined, json: true }],
  [['--url', URL], { url: URL, json: false }],
  [['--json', `--url=${URL}/`], { url: URL, json: true }],
])('%j', (args, expected) => {
  expect(parseVerifyArguments(args)).toEqual(expected)
})

test.each([[['--url']], [['--url', 'truong.edu.vn']], [['--url', `${URL}/tin-tuc/`]], [['--all']]])(
  '%j is refused with the cure',
  (args) => {
    expect(parseVerifyArguments(args)).toMatch(/--url/)
  },
)
