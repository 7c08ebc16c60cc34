import type { State } from '@bbt/shared/workflow/states.ts'
import { STATE_NAMES } from '@bbt/shared/workflow/states.ts'
import type { PayloadRequest } from 'payload'
import { isAttack } from '../support/env.ts'
import { CAST, ROLES, rolesIn } from './roles.ts'
import type { Role } from './roles.ts'
import type { Circumstance } from './row.ts'
import { collectionsIn } from './row.ts'
import type { Stage } from './stage.ts'
import type { Trial } from './trials.ts'

/** A call of code that runs inside the CMS. */
export interface Call {
  operation: string
  args: (circumstance: Circumstance) => object
  /** Who gets it done, by the state of the item where that matters; with access checked or not. */
  who?: string | Partial<Record<State, string>>
  /** Who gets it done besides when the caller has switched access off. */
  past?: string
  changes?: string
  /** Who gets it done while less is different: what that is. */
  spared?: { who: string; changes: string }
  /** On an item in each of these states; on the live one where it is left out. */
  states?: readonly State[]
  /** There is nothing behind it: it breaks, and that is all it does. */
  isAbsent?: boolean
}

export const everyState = STATE_NAMES

type Calls = Readonly<Record<string, Call>>

function statusOf(error: unknown, isAbsent: boolean): number {
  const { status = 500 } = error as { status?: number }
  return isAbsent && status === 500 ? 501 : status
}

/** `payload.update`, `payload.jobs.queue` … by name. */
function operationOf(stage: Stage, name: string): (args: object) => Promise<unknown> {
  const parts = name.split('.')
  const last = parts.pop()!
  const holder = parts.reduce<object>(
    (it, part) => Reflect.get(it, part) as object,
    stage.school.payload,
  )
  const operation = Reflect.get(holder, last) as (args: object) => Promise<unknown>
  return (args) => operation.call(holder, args)
}

/** What is counted, and written down, whoever tries it. */
const DOORS = ['login', 'unlock', 'forgotPassword', 'resetPassword']

/** Keys that look like ours: code outside the platform cannot name them. */
const context = { setup: true, grant: true, [Symbol('setup')]: true }

function optionsOf(
  { person, role }: Circumstance,
  overrideAccess: boolean,
): Partial<PayloadRequest> {
  const user = { id: person, collection: 'users', active: true }
  return { overrideAccess, context, ...(role !== 'visitor' && { user }) } as never
}

function trial(
  stage: Stage,
  name: string,
  call: Call,
  role: Role,
  state: State,
  isPast: boolean,
): Trial {
  const person = stage.school.people[CAST[role] ?? 'lan']
  const at: Circumstance = { stage, role, person, item: stage.items.get(state)! }
  const who = typeof call.who === 'string' ? call.who : (call.who?.[state] ?? '')
  const isSpared = rolesIn(call.spared?.who ?? '').includes(role)
  const changes = isSpared ? call.spared?.changes : call.changes
  const isDone = rolesIn(`${who} ${isPast ? (call.past ?? '') : ''}`).includes(role)
  return {
    name: `payload.${call.operation}: ${name} (${state}), access ${isPast ? 'off' : 'on'}`,
    role,
    attempt: async () => {
      try {
        const args = { ...optionsOf(at, isPast), ...call.args(at) }
        await operationOf(stage, call.operation)(args)
        return { status: 200, text: '' }
      } catch (error) {
        return { status: statusOf(error, call.isAbsent === true), text: String(error) }
      }
    },
    expected: isDone ? 'answered' : 'refused',
    changes: isDone ? collectionsIn(changes) : [],
    mayNote: call.changes === 'users' || DOORS.includes(call.operation),
  }
}

/** Every call by everybody, with access checked and without, on items in the states that it names. */
export function* localTrials(stage: Stage, calls: Calls): Generator<Trial> {
  for (const [name, call] of Object.entries(calls)) {
    const states = call.states ?? (['published'] as const)
    for (const state of states)
      for (const role of ROLES)
        for (const isPast of [true, false]) yield trial(stage, name, call, role, state, isPast)
  }
}

export const someStates: readonly State[] = isAttack()
  ? STATE_NAMES
  : ['draft', 'approved', 'published']
