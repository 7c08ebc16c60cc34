import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Test files that take longer than all others, the longest first. Vitest knows their durations from the last run, and a
 * fresh clone has none: it would begin with the largest files, and end with one core idle beside a random walk.
 */
export const LONGEST = [
  'cms/tests/walks-few-items.test.ts',
  'cms/tests/walks-many-items.test.ts',
  'cms/tests/crashes.test.ts',
  'cms/tests/surface-rest.test.ts',
  'site/tests/verify.test.ts',
  'cms/tests/surface-steps.test.ts',
  'site/tests/oracle.test.ts',
  'cms/tests/earlier-passwords.test.ts',
  'site/tests/rules.test.ts',
  'site/tests/unrenderable.test.ts',
  'cms/tests/devices.test.ts',
  'cms/tests/races-pairs.test.ts',
  'e2e/lost.spec.ts',
]

/** The place of a test file in the list; behind it when it is not in it. */
export function turnOf(file: string): number {
  const place = LONGEST.findIndex((long) => file.endsWith(`/${long}`))
  return place === -1 ? LONGEST.length : place
}

/** Vitest's order, but for the longest files, which come first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => turnOf(a.moduleId) - turnOf(b.moduleId))
  }
}
