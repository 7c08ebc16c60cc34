import { expect, it } from 'vitest'
import type { Decision, History } from '../history.ts'
import { emptyHistory } from '../history.ts'
import { putBackFaults } from './putBack.ts'

const ITEM = 'articles/a'
const at = (minute: number) => `2026-09-07T01:${String(minute).padStart(2, '0')}:00.000Z`

/** "approve a vy": a step, the text it is on, and who took it. One a minute. */
function decisionsOf(steps: readonly string[]): Decision[] {
  return steps.map((words, index) => {
    const [action, digest, person] = words.split(' ')
    const entry = { seq: index + 1, item: ITEM, action, digest, person, at: at(index) }
    return entry as unknown as Decision
  })
}

/** The feed as those steps left it. */
const eventsOf = (decisions: readonly Decision[]) =>
  decisions.flatMap(({ action, digest, at: time }) => {
    if (action === 'unpublish') return [{ kind: 'unpublish', item: ITEM, at: time }]
    const isUp = action === 'publish' || action === 'republish'
    return isUp ? [{ kind: 'publish', item: ITEM, at: time, digest }] : []
  }) as unknown as History['events']

const round = (text: string) => [
  `submit ${text} lan`,
  `endorse ${text} bao`,
  `approve ${text} vy`,
  `publish ${text} an`,
]
const CORRECTED = [...round('a'), 'revise b lan', ...round('b')]

it.each<[story: string, steps: string[], faults: string[]]>([
  ['the text before', [...CORRECTED, 'republish a an'], []],
  ['… by another administrator', [...CORRECTED, 'republish a khai'], []],
  ['… and back again', [...CORRECTED, 'republish a an', 'republish b an'], []],
  ['… while its own words are sent anew', [...CORRECTED, 'submit a lan', 'republish a an'], []],
  [
    '… by who endorsed it',
    [...CORRECTED, 'submit a lan', 'republish a bao'],
    ['is by who endorsed it'],
  ],
  ['… by who approved it', [...CORRECTED, 'republish a vy'], ['is by who approved it']],
  ['what is live', [...CORRECTED, 'republish b an'], ['is of the text that is live']],
  [
    'what was live again since',
    [...CORRECTED, 'republish a an', 'republish a an'],
    ['is of the text that is live'],
  ],
  ['what nobody had seen', [...CORRECTED, 'republish c an'], ['is of a text that was not live']],
  [
    'what was only approved',
    [...CORRECTED, 'submit c lan', 'endorse c bao', 'approve c vy', 'republish c an'],
    ['is of a text that was not live'],
  ],
  [
    'what was taken down',
    [...CORRECTED, 'unpublish b an', ...round('c'), 'republish a an'],
    ['is of a text that was not live'],
  ],
  [
    'where nothing is live',
    [...CORRECTED, 'unpublish b an', 'republish a an'],
    ['is of what is not live', 'is of a text that was not live'],
  ],
])('%s', (_story, steps, faults) => {
  const decisions = decisionsOf(steps)
  const history = { ...emptyHistory(), decisions, events: eventsOf(decisions) }
  const last = decisions.at(-1)!
  expect(putBackFaults(history, last)).toEqual(
    faults.map((words) => `decision ${last.seq} (republish) ${words}`),
  )
})
