import { schoolYear } from '@bbt/shared/text/dates.ts'

interface Month {
  /** "2026-11" */
  slug: string
  count: number
}

/** Months by school year ("2026–2027"), the newest of both first: schools think in these years. */
export function bySchoolYear(months: readonly Month[]): { year: string; months: Month[] }[] {
  const newestFirst = [...months].sort((a, b) => (a.slug < b.slug ? 1 : -1))
  const years = Map.groupBy(newestFirst, ({ slug }) => schoolYear(`${slug}-15`))
  return [...years].map(([year, months]) => ({ year, months }))
}
