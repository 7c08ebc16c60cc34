import type { Answer } from '../support/school.ts'
import type { Request } from './acts/request.ts'
import { maySee } from './checks/reading.ts'
import type { Asked, Outcome } from './checks/step.ts'
import { stepFaults } from './checks/step.ts'
import { noteWriting, readItem, remember, takeIn } from './learning.ts'
import { faultsSince } from './oracle.ts'
import type { Walk } from './walk.ts'

function askedOf(walk: Walk, { kind, as, item, seen, method, path, body }: Request): Asked {
  const row = item === undefined ? undefined : walk.history.items.get(item)
  const person = as && walk.school.people[as]
  const sees = row === undefined || maySee(walk.history, row, person, walk.now().toISOString())
  const told = body instanceof FormData ? 'a picture' : JSON.stringify(body ?? '')
  const words = `${String(as)} ${method} ${path} ${told}`
  return { kind, words, item: item ?? null, seen: seen ?? null, sees }
}

function lookFaults({ reads }: Request, { words }: Asked, { status, body }: Answer): string[] {
  if (reads === undefined) return []
  const isRead = status === 200 && !(Array.isArray(body['docs']) && body['docs'].length === 0)
  return isRead === reads ? [] : [`${words}: ${reads ? 'not readable' : 'readable'} (${status})`]
}

/** Sends a request; answers with what came, and with all that is wrong about it. */
export async function perform(walk: Walk, request: Request): Promise<[Answer, string[]]> {
  const { history, school } = walk
  const mark = { decisions: history.decisions.length, events: history.events.length }
  const asked = askedOf(walk, request)
  const known = request.item ?? ''
  const before = history.items.get(known) ?? null
  const changed = walk.changed.get(known) ?? null
  const { as, method, path, body } = request
  const answer = await school.send(as, method, path, body)
  const isTaken = answer.status < 400
  if (isTaken) request.learn?.(answer)
  const item = request.kind === 'create' && isTaken ? `articles/${walk.ids.at(-1)!}` : request.item
  const after = item === undefined ? null : await readItem(walk, item)
  if (isTaken && as && after && item && after.rev !== before?.rev) {
    remember(walk, item, `Cô ${as}`, after)
    if (request.kind !== 'transition') noteWriting(walk, school.people[as], item, after)
  }
  const outcome: Outcome = { before, after, changed, ...(await takeIn(walk)) }
  const faults = [
    ...stepFaults(asked, answer, outcome),
    ...lookFaults(request, asked, answer),
    ...faultsSince(history, mark, item === undefined ? [] : [item]),
  ]
  return [answer, faults.map((fault) => `${fault} → ${answer.status} ${answer.text.slice(0, 300)}`)]
}
