import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '../env.ts'
import { failuresOf } from './failures.ts'

const test = (status: string, fullName: string, ...failureMessages: string[]) => ({
  status,
  fullName,
  failureMessages,
})
const file = (status: string, message: string, ...assertionResults: object[]) => ({
  name: join(ROOT, 'cms/tests/a.test.ts'),
  status,
  message,
  assertionResults,
})

it.each([
  ['all passed', { testResults: [file('passed', '', test('passed', 'adds up'))] }, []],
  [
    'one test failed: its name, and no more of its reason than tells what it is',
    {
      testResults: [
        file(
          'failed',
          '',
          test('passed', 'adds up'),
          test('failed', 'a sum is right', '1\n2\n3\n4\n5\n6\n7'),
        ),
      ],
    },
    ['cms/tests/a.test.ts > a sum is right\n    1\n    2\n    3\n    4\n    5\n    6'],
  ],
  [
    'a file that does not load',
    { testResults: [file('failed', 'Cannot find module')] },
    ['cms/tests/a.test.ts > (cả tệp)\n    Cannot find module'],
  ],
  ['no report', undefined, []],
])('%s', (_case, report, failures) => {
  expect(failuresOf(report)).toEqual(failures)
})
