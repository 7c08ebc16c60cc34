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
  expect([...shown].sort()).toEqual(['render-document', 'render-list', 'table-state'])
}, 300_000)

/** What is sent as the name of a function: what every object has, what nearly is one, and no text at all. */
const NAMES: readonly unknown[] = [
  ...['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'],
  ...['__defineGetter__', '__lookupGetter__', 'toLocaleString', 'propertyIsEnumerable'],
  ...['Form-State', 'form-state ', ' form-state', 'form-state\u0000', 'form_state', 'formState'],
  ...['', 'render', 'render-document/../form-state', 'a'.repeat(100_000), 'đăng'],
  ...[null, undefined, 0, 1, true, [], ['form-state'], {}, { toString: () => 'form-state' }],
]
const ARGUMENTS: readonly unknown[] = [{ secret: 'MẬT' }, null, undefined, 'MẬT', ['MẬT'], 7]

it('no other name runs anything, gives anything back or leaves a line in the log', async () => {
  const [lines, found]: [string[], string[]] = [[], []]
  const { logger } = school.payload
  const kept = { error: logger.error, warn: logger.warn, info: logger.info }
  const note = (...line: unknown[]) => void lines.push(JSON.stringify(line))
  Object.assign(logger, { error: note, warn: note, info: note })
  let tried = 0
  try {
    for (const role of ['admin', 'visitor'] as const) {
      for (const args of ARGUMENTS) {
        const known = typeof args === 'object' && args !== null && !Array.isArray(args)
        for (const name of known ? NAMES : [...NAMES, 'form-state', 'table-state']) {
          tried++
          const answer = await act(name, args, headers.get(role)!).catch(String)
          const text = JSON.stringify(answer)
          if (!isRefused(answer) || text.includes('MẬT')) found.push(`${role} ${text}`)
        }
      }
    }
  } finally {
    Object.assign(logger, kept)
  }
  figure({ name: 'server functions by other names', tried, failed: found.length, atLeast: 200 })
  expect([found, lines]).toEqual([[], []])
})
