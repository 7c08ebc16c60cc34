import { randomInt } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Records } from './crashes/orders.ts'
import { tell } from './crashes/orders.ts'
import { articleIn, walk } from './support/articles.ts'
import { figure } from './support/figures.ts'
import type { OtherOffice } from './support/otherOffice.ts'
import { openOther } from './support/otherOffice.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { isAttack } from './support/env.ts'
import { chainFaults, revisionFaults } from './walks/checks/chains.ts'
import { itemFaults } from './walks/checks/items.ts'
import { announcedFaults, eventFaults } from './walks/checks/publication.ts'
import { tableFaults } from './walks/checks/table.ts'
import { emptyHistory } from './walks/history.ts'

const MORTAL = fileURLToPath(new URL('crashes/mortalOffice.ts', import.meta.url))

/** Each step with who takes it, on what, and what it leads to. */
const STEPS = {
  submit: ['lan', 'draft', 'inReview'],
  approve: ['academic', 'inApproval', 'approved'],
  publish: ['admin', 'approved', 'published'],
  unpublish: ['admin', 'published', 'unpublished'],
  publishDue: ['admin', 'scheduled', 'published'],
} as const satisfies Partial<Record<TransitionName, readonly [PersonName, State, State]>>

type Step = keyof typeof STEPS

const STEP_NAMES = Object.keys(STEPS) as Step[]

/** Killed by itself at a call of its database, or from outside after so many milliseconds. */
type Death = { step: Step } & ({ at: number; when: 'before' | 'after' } | { outside: number })

let school: School
let sessions: [string, string][]

beforeAll(async () => {
  school = await makeSchool()
  const names = ['lan', 'academic', 'admin'] as const
  const tokens = await Promise.all(names.map((name) => school.sessionOf(name)))
  sessions = tokens.map((token, index) => {
    const claims = Buffer.from(token.split('.')[1]!, 'base64url').toString()
    return [school.people[names[index]!], (JSON.parse(claims) as { sid: string }).sid]
  })
})
afterAll(() => school.close())

const openMortal = async (): Promise<OtherOffice> => {
  const office = await openOther(school, MORTAL)
  await tell(office, { do: 'forget' })
  await tell(office, { do: 'prove', sessions })
  return office
}

/** Asks for a step as somebody who sees the item as it is; answers with the status. @throws when the office dies of it */
async function ask(office: OtherOffice, step: Step, id: string, seen: Seen): Promise<number> {
  if (step === 'publishDue') {
    await tell(office, { do: 'tick', time: seen.scheduledFor })
    return 200
  }
  const { rev, digest } = seen
  const body = { action: step, rev, digest, comment: 'Lý do.' }
  return (await office.send(STEPS[step][0], 'POST', `/articles/${id}/transitions`, body)).status
}

interface Seen {
  rev: number
  digest: string | null
  scheduledFor: string
}

const recordsOf = async (office: OtherOffice) => (await tell(office, { do: 'records' })) as Records

const rowIn = ({ items }: Records, id: string) => items.find((item) => item.id === id)!

const seenIn = (records: Records, id: string): Seen => {
  const { rev, digest, scheduledFor } = rowIn(records, id)
  return { rev, digest: digest ?? null, scheduledFor: scheduledFor ?? '' }
}

/** What is wrong with the records after a crash, all of them. */
function faultsOf(records: Records): string[] {
  const revisions = new Map(records.revisions)
  const items = new Map(records.items.map((row) => [`articles/${row.id}`, row]))
  const history = { ...emptyHistory(), ...records, revisions, items }
  return [
    ...chainFaults('decision', history.decisions),
    ...chainFaults('event', history.events),
    ...revisionFaults(history),
    ...history.decisions.flatMap((d) => tableFaults(history, d)),
    ...announcedFaults(history, history.decisions),
    ...history.events.flatMap((event) => eventFaults(history, event)),
    ...[...items].flatMap(([item, row]) => itemFaults(history, item, row)),
    ...[...items.values()].flatMap(({ digest, liveDigest }) =>
      [digest, liveDigest].flatMap((named) =>
        !named || revisions.has(named) ? [] : [`nobody has ${named}`],
      ),
    ),
  ]
}

/** How many calls of the database each step is, counted on an item of its own. */
async function countCalls(victims: Map<Step, string[]>): Promise<Map<Step, number>> {
  const office = await openMortal()
  const counts = new Map<Step, number>()
  for (const step of STEP_NAMES) {
    const id = victims.get(step)!.pop()!
    const seen = seenIn(await recordsOf(office), id)
    await tell(office, { do: 'die', at: -1, when: 'before' })
    expect([step, await ask(office, step, id, seen)]).toEqual([step, 200])
    counts.set(step, (await tell(office, { do: 'count' })) as number)
  }
  await office.kill()
  return counts
}

/** Every call of every step, before and after it; in CI some of each step, others each time. */
function deathsOf(counts: ReadonlyMap<Step, number>): Death[] {
  return STEP_NAMES.flatMap((step) => {
    const inside = Array.from({ length: counts.get(step)! }, (_, n) => n + 1).flatMap((at) =>
      (['before', 'after'] as const).map((when) => ({ step, at, when })),
    )
    if (!isAttack()) return [inside[randomInt(inside.length)]!, { step, outside: randomInt(60) }]
    return [...inside, ...Array.from({ length: 10 }, () => ({ step, outside: randomInt(60) }))]
  })
}

/** An item on which the step can be taken; those that are scheduled come due one after the other. */
async function victimOf(step: Step, n: number): Promise<string> {
  if (step !== 'publishDue') return articleIn(school, STEPS[step][1])
  const id = await articleIn(school, 'approved')
  const at = new Date(Date.parse('2099-01-01') + n * 60_000).toISOString()
  await walk(school, id, [['admin', 'schedule', { at }]])
  return id
}

async function victims(each: number): Promise<Map<Step, string[]>> {
  const found = new Map<Step, string[]>()
  for (const step of STEP_NAMES) {
    const ids: string[] = []
    for (let n = 0; n < each; n++) ids.push(await victimOf(step, each - n))
    found.set(step, ids)
  }
  return found
}

/** Lets an office die while it takes a step; whether it did. */
async function kill(office: OtherOffice, id: string, seen: Seen, death: Death): Promise<boolean> {
  if ('at' in death) await tell(office, { do: 'die', at: death.at, when: death.when })
  else setTimeout(() => office.process.kill('SIGKILL'), death.outside)
  const status = await ask(office, death.step, id, seen).catch(() => null)
  if (status !== null && 'at' in death) await office.kill()
  await office.gone
  return status === null || 'outside' in death
}

/** What the next office finds, and whether it can take the same step to its end: once in all. */
async function afterwards(office: OtherOffice, id: string, seen: Seen, step: Step) {
  const [, from, to] = STEPS[step]
  const found = await recordsOf(office)
  const { state } = rowIn(found, id)
  const answer = await ask(office, step, id, seen)
  const expected = step === 'publishDue' || state === from ? 200 : 409
  const after = await recordsOf(office)
  const taken = after.decisions.filter((d) => d.item === `articles/${id}` && d.action === step)
  return [
    ...(state === from || state === to ? [] : [`is ${state}`]),
    ...(answer === expected ? [] : [`is ${state}, and once more answers ${String(answer)}`]),
    ...(rowIn(after, id).state === to ? [] : ['does not go on']),
    ...(taken.length === 1 ? [] : [`${taken.length} decisions`]),
    ...faultsOf(found),
    ...faultsOf(after).map((fault) => `once more: ${fault}`),
  ]
}

const HOUR = 3_600_000

it('an office killed at any moment leaves an item old or new', { timeout: 3 * HOUR }, async () => {
  const left = await victims(isAttack() ? 120 : 3)
  await school.shut()
  const counts = await countCalls(left)
  const faults: string[] = []
  let killed = 0
  let office = await openMortal()
  for (const death of deathsOf(counts)) {
    const id = left.get(death.step)!.pop()!
    const seen = seenIn(await recordsOf(office), id)
    const isKilled = await kill(office, id, seen, death)
    office = await openMortal()
    killed += Number(isKilled)
    const found = await afterwards(office, id, seen, death.step)
    faults.push(...found.map((fault) => `${JSON.stringify(death)}: ${fault}`))
  }
  await office.kill()
  figure({ name: 'kills', tried: killed, failed: faults.length, atLeast: isAttack() ? 100 : 5 })
  expect([...counts.values()].every((calls) => calls > 10)).toBe(true)
  expect(faults).toEqual([])
})
