/** What `npm run attack` runs, one after the other: the files of tests whose path contains one of these. */
export const ATTACKS: readonly {
  name: string
  files: readonly string[]
  /** The site knows no database of the office: once is enough. */
  once?: true
}[] = [
  { name: 'surface', files: ['cms/tests/surface'] },
  { name: 'walks', files: ['cms/tests/walks'] },
  { name: 'judges', files: ['cms/tests/judges'] },
  { name: 'races', files: ['cms/tests/races'] },
  { name: 'crashes', files: ['cms/tests/crashes'] },
  { name: 'tampers', files: ['cms/tests/verify/', 'site/tests/verify', 'cms/tests/kept-heads'] },
  { name: 'verified', files: ['cms/tests/verified-walk', 'site/tests/verifiedWalk'] },
  { name: 'feed', files: ['cms/tests/feed-taken', 'cms/tests/page-check'] },
  {
    name: 'questions',
    files: ['asked', 'lists', 'dates', 'characters'].map((file) => `cms/tests/${file}`),
  },
  { name: 'page', files: ['e2e/page'], once: true },
  { name: 'event-loop', files: ['cms/tests/event-loop'] },
  { name: 'lost', files: ['e2e/lost'], once: true },
  {
    name: 'publisher',
    files: [
      'site/tests/kills',
      'site/tests/oracle',
      'site/tests/takenDown',
      'site/tests/unrenderable',
    ],
    once: true,
  },
  {
    name: 'accounts and edges',
    files: [
      ...['second-factor', 'logins', 'edge', 'private-files', 'uploads'],
      ...['organisation', 'giving', 'machinery', 'devices', 'earlier-passwords'],
    ].map((file) => `cms/tests/${file}`),
  },
]
