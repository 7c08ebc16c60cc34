/** Where a known hole is tried: a file of tests, and words of the name that the test has there. */
type Tried = readonly [file: string, name: string]

const SURFACE: Tried = ['cms/tests/surface-rest.test.ts', 'over REST: what the table gives']
const CODE: Tried = ['cms/tests/surface-local.test.ts', 'by code inside the CMS']
const STEPS: Tried = ['cms/tests/surface-steps.test.ts', 'everybody tries every step']
const LISTED: Tried = ['cms/tests/surface.test.ts', 'every way in is in the checked-in list']
const ITEMS = 'cms/tests/cheating-items.test.ts'
const CONTENT = 'cms/tests/content.test.ts'
const PEOPLE = 'cms/tests/people.test.ts'
const READING = 'cms/tests/cheating-reading.test.ts'
const SCHEDULE = 'cms/tests/schedule.test.ts'
const RACES = 'cms/tests/races.test.ts'
const EDGE = 'cms/tests/edge.test.ts'
const ORACLE: Tried = ['site/tests/oracle.test.ts', 'after whatever happened']
const FAILS: Tried = ['site/tests/failClosed.test.ts', 'shows the events before a bad one']

/**
 * Holes that Payload and ten other systems had, by group: Payload's own, who acts, what was approved,
 * rules changed under way, side doors, races and time, the static site. Each is tried by somebody here.
 */
export const KNOWN_HOLES: Readonly<Record<string, readonly Tried[]>> = {
  'A1 a state set by a save': [SURFACE, [ITEMS, 'takes no workflow field from anybody']],
  'A2 a live text changed in place': [SURFACE, CODE],
  'A3 a live page lost by a save': [SURFACE, CODE],
  'A4 a published copy': [SURFACE, CODE],
  'A5 autosave rewrites what was approved': [SURFACE, CODE],
  'A6 old versions cut off': [CODE, [CONTENT, 'is untouched by a revision that is being written']],
  'A7 the bytes or words of a live picture': [
    SURFACE,
    [CONTENT, 'keeps the words beside a picture as they were approved'],
  ],
  'A8 Payload’s own schedule': [LISTED, [SCHEDULE, 'what was missed is published late']],
  'A9 locks passed over': [SURFACE, [ITEMS, 'is changed by nobody who has not seen it as it is']],
  'A10 an old version restored': [SURFACE, CODE],
  'A11 code that forgets access': [CODE],
  'A12 writes at the same time': [[RACES, 'one wins, the others read who and when']],
  'B1 one person at two stages': [[PEOPLE, 'endorses as head, and then cannot approve']],
  'B2 who changed the text decides on it': [
    ['cms/tests/contributors.test.ts', 'when the page is taken down'],
  ],
  'B3 a forged or struck author': [
    SURFACE,
    [PEOPLE, 'a co-author who is struck off after writing'],
  ],
  'B4 an office or account lost before the click': [
    [PEOPLE, 'an office that was ended counts no longer'],
    [PEOPLE, 'an account that was closed acts no longer'],
  ],
  'B5 a stage skipped': [
    STEPS,
    ['shared/src/workflow/graph.test.ts', 'no way to published misses approve'],
  ],
  'B6 a slip in one of many rules': [
    STEPS,
    ['shared/src/workflow/matrix.test.ts', 'who may do what'],
  ],
  'B7 administrators, scripts and jobs': [CODE, STEPS, LISTED],
  'B8 a right for one unit used on another': [STEPS, [PEOPLE, 'stays in its unit and category']],
  'C1 a stale click': [STEPS, [CONTENT, 'is not approved by a click on the old page']],
  'C2 approve and change in one': [SURFACE, [CONTENT, 'approve and change in one request']],
  'C3 a change after the approval': [SURFACE, [CONTENT, 'an edit after approval needs']],
  'C4 changed and changed back': [[CONTENT, 'changed and changed back']],
  'C5 a save without a change': [SURFACE, CODE],
  'C6 what stands outside the form': [
    SURFACE,
    [CONTENT, 'no other item takes the address of a live page'],
  ],
  'C7 what an article refers to': [[CONTENT, 'keeps the category’s old name']],
  'C8 other templates, same text': [
    ['site/tests/releases.test.ts', 'other templates render every page anew'],
  ],
  'C9 letters that look the same': [
    [CONTENT, 'a text typed on a Mac'],
    [CONTENT, 'marks that nobody sees'],
  ],
  'D1 a stage taken away under way': [[PEOPLE, 'keeps the route it was sent on']],
  'D2 a stage deleted': [SURFACE, [PEOPLE, 'keeps the route it was sent on']],
  'D3 another head, or none': [[PEOPLE, 'does not move when a new head comes']],
  'D4 sent anew with old approvals': [[CONTENT, 'an edit after approval needs the whole chain']],
  'D5 decided on after it was withdrawn': [
    STEPS,
    [CONTENT, 'is not approved by a click on the old page'],
  ],
  'D6 published by another way': [STEPS, [RACES, 'every live item is what the last event']],
  'E1 read through lists, counts and sorts': [
    SURFACE,
    [READING, 'lists, counts, searches and my work do not show it'],
    [READING, 'hidden things are not guessed by asking'],
  ],
  'E2 other protocols': [
    LISTED,
    ['cms/tests/cheating-accounts.test.ts', 'the machinery of Payload'],
  ],
  'E3 the files of a draft': [
    ['cms/tests/private-files.test.ts', 'as a record, as a file, as a thumbnail, in a preview'],
  ],
  'E4 a preview that goes on': [SURFACE, ['cms/tests/private-files.test.ts', 'in a preview']],
  'E5 changes by GET, and from elsewhere': [
    [EDGE, 'GET, HEAD and OPTIONS on every address that changes something'],
    [EDGE, 'nothing is changed by any endpoint, however the request is marked'],
  ],
  'E6 comments seen by others': [[READING, 'a draft and what is said about it are not there']],
  'E7 scripts in a text': [
    ['cms/src/publishing/lexical/html.test.ts', 'script'],
    ['site/tests/serve.test.ts', 'headers that allow no script'],
  ],
  'F1 two clicks at once': [[RACES, 'one wins, the others read who and when']],
  'F2 a schedule overtaken': [STEPS, [SCHEDULE, 'what was missed is published late']],
  'F3 a newer text under an older schedule': [SURFACE, CODE],
  'F4 a link opened by a machine': [[EDGE, 'GET, HEAD and OPTIONS']],
  'F5 a crash half way': [
    ['cms/tests/transactions.test.ts', 'a save that fails at its last write'],
  ],
  'G1 built from a save': [FAILS],
  'G2 a draft in the build': [FAILS],
  'G3 a page taken down and still there': [
    ['site/tests/publish.test.ts', 'removes page, picture, and every mention'],
  ],
  'G4 one bad item, no site': [
    ['site/tests/releases.test.ts', 'leaves visitors the old release'],
    FAILS,
  ],
  'G5 a signal lost': [['site/publisher/loop.test.ts', 'looks every second'], ORACLE],
  'G6 another page than the preview': [
    ['site/tests/publish.test.ts', 'is the page as it would be live'],
    ORACLE,
  ],
}

/** How many holes there are in each group of the list. */
export const GROUPS = { A: 12, B: 8, C: 9, D: 6, E: 7, F: 5, G: 6 }
