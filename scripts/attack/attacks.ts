/** What `npm run attack` runs, one after the other: the files of tests whose path contains one of these. */
export const ATTACKS: readonly {
  name: string
  files: readonly string[]
  /** The site knows no database of the office: once is enough. */
  once?: true
}[] = [
  { name: 'surface', files: ['cms/tests/surface'] },
  { name: 'walks', files: ['cms/tests/walks'] },
  { name: 'races', files: ['cms/tests/races'] },
  { name: 'crashes', files: ['cms/tests/crashes'] },
  { name: 'tampers', files: ['cms/tests/verify', 'site/tests/verify'] },
  { name: 'publisher', files: ['site/tests/kills', 'site/tests/oracle'], once: true },
  {
    name: 'accounts and edges',
    files: ['second-factor', 'logins', 'edge', 'private-files', 'uploads'].map(
      (file) => `cms/tests/${file}`,
    ),
  },
]
