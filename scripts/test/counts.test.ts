import { describe, expect, it } from 'vitest'
import { countExit, countsText, countVitest, sum } from './counts.ts'

const report = (counts: object, files: object[] = []) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
  ...counts,
})

describe('counting tests', () => {
  it.each([
    ['all passed', report({ numPassedTests: 12 }), 0, { passed: 12, failed: 0, skipped: 0 }],
    [
      'some failed, some skipped',
      report({ numPassedTests: 9, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 }),
      1,
      { passed: 9, failed: 2, skipped: 2 },
    ],
    [
      'a file that does not load',
      report({ numPassedTests: 9 }, [
        { status: 'failed', assertionResults: [] },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ]),
      1,
      { passed: 9, failed: 1, skipped: 0 },
    ],
    [
      'an error outside any test',
      report({ numPassedTests: 9 }),
      1,
      { passed: 9, failed: 1, skipped: 0 },
    ],
    ['no report', undefined, 1, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_case, json, code, counts) => {
    expect(countVitest(json, code)).toEqual(counts)
  })

  it.each([
    [0, { passed: 1, failed: 0, skipped: 0 }],
    [2, { passed: 0, failed: 1, skipped: 0 }],
  ])('a command that ends with %i', (code, counts) => {
    expect(countExit(code)).toEqual(counts)
  })

  it('adds up to the last line', () => {
    expect(countsText(sum([countExit(0), countExit(0)]))).toBe('2 passed, 0 failed')
    expect(countsText(sum([countExit(1), { passed: 3, failed: 0, skipped: 4 }]))).toBe(
      '3 passed, 1 failed, 4 skipped',
    )
  })
})
