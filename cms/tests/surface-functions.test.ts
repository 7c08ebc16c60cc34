import { afterAll, beforeAll, expect, it } from 'vitest'
import { figure } from './support/figures.ts'
import { isAttack } from './support/env.ts'
import { STATE_NAMES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import { openSession } from './support/people.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { CAST, ROLES, rolesIn } from './surface/roles.ts'
import { collectionsIn } from './surface/row.ts'
import { FUNCTIONS } from './surface/rows/functions.ts'
import { serverFunctions } from './surface/listing.ts'
import { serverActions } from './surface/serverAction.ts'
import type { Stage } from './surface/stage.ts'
import { setStage } from './surface/stage.ts'
import type { Trial } from './surface/trials.ts'
import { Trials } from './surface/trials.ts'

let school: School
let stage: Stage
let act: Awaited<ReturnType<typeof serverActions>>
const headers = new Map<string, Headers>()

beforeAll(async () => {
  school = await makeSchool()
  for (const role of ROLES) {
    const who = CAST[role]
    const token = who === null ? null : await openSession(school.payload, who)
    const sent = { host: 'localhost:3000', ...(token && { authorization: `JWT ${token}` }) }
    headers.set(role, new Headers(sent))
  }
  stage = await setStage(school)
  act = await serverActions(school.payload)
})
afterAll(() => stage.close())

const STATES: readonly State[] = isAttack() ? STATE_NAMES : ['draft', 'published']

const isRefused = (answer: unknown) =>
  typeof answer === 'object' && answer !== null && ('error' in answer || 'errors' in answer)

/** The functions whose answers showed the item to somebody. */
const shown = new Set<string>()

/** Every text in an answer, which may be a tree of elements that name one another; each thing is looked at once. */
function wordsIn(answer: unknown): string {
  const [words, seen]: [string[], Set<object>] = [[], new Set()]
  const open: unknown[] = [answer]
  while (open.length > 0) {
    const part = open.pop()
    if (typeof part === 'string') words.push(part)
    if (typeof part !== 'object' || part === null || seen.has(part)) continue
    seen.add(part)
    open.push(...(Object.values(part) as unknown[]))
  }
  return words.join('\n')
}

function* trials(): Generator<Trial> {
  for (const [name, { args, changes, who }] of Object.entries(FUNCTIONS)) {
    for (const state of STATES) {
      for (const role of ROLES) {
        const person = school.people[CAST[role] ?? 'lan']
        const item = stage.items.get(state)!
        const named = typeof who === 'string' ? who : who[state]
        const isAnswered = rolesIn(named).includes(role)
        yield {
          name: `function ${name} (${state})`,
          role,
          attempt: async () => {
            try {
              const given = args({ stage, role, person, item })
              const answer = await act(name, given, headers.get(role)!)
              const text = wordsIn(answer)
              if (text.includes(item.title)) shown.add(name)
              return { status: isRefused(answer) ? 422 : 200, text }
            } catch (error) {
              return { status: 422, text: String(error) }
            }
          },
          expected: isAnswered ? 'answered' : 'refused',
          changes: collectionsIn(isAnswered && changes),
        }
      }
    }
  }
}

it('every server function of the admin has its row', () => {
  expect(Object.keys(FUNCTIONS).sort()).toEqual(serverFunctions().sort())
})

it('server functions of the admin write nothing past the board, whoever calls them', async () => {
  const all = new Trials(stage)
  const found = await all.run(trials())
  figure({ name: 'surface, admin', tried: all.tried, failed: found.length, atLeast: 300 })
  expect(found).toEqual([])
  // Looked for where it may be, too: a look that sees nothing anywhere proves nothing.
  const SHOWING = ['copy-data-from-locale', 'render-document', 'render-list', 'table-state']
  expect([...shown].sort()).toEqual(SHOWING)
}, 300_000)
