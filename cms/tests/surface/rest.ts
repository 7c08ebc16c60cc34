import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import { GOVERNED_COLLECTIONS, typeIn } from '@bbt/shared/types/index.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import { CAST, EVERYBODY, ROLES, rolesIn } from './roles.ts'
import type { Role } from './roles.ts'
import type { Circumstance, Row, Rows } from './row.ts'
import { answeredIn, collectionsIn } from './row.ts'
import type { Stage } from './stage.ts'
import type { Trial } from './trials.ts'

/** The path with its parameters filled in: by the row, or else by the item or some row of the collection. */
function fill(path: string, params: Record<string, string>): string {
  return path.replaceAll(/:(\w+)\??/g, (_, name: string) => params[name] ?? 'x').replace(/\/$/, '')
}

interface Place {
  collection: string
  method: string
  path: string
}

const itemsIn = (stage: Stage, collection: string) =>
  stage.of.get(collection as GovernedCollection) ?? stage.items

function circumstance(stage: Stage, at: [Place, Role, State]): Circumstance {
  const [{ collection, path }, role, state] = at
  const name = CAST[role]
  const person = stage.school.people[name ?? 'lan']
  return {
    stage,
    role,
    person,
    item: (isOfItem(collection, path) ? itemsIn(stage, collection) : stage.items).get(state)!,
  }
}

const isOfItem = (collection: string, path: string) =>
  typeIn(collection) !== null && path.includes(':id')

/** Where the house writes down who tried what: accounts, and what goes through the board. */
const NOTING = new Set(['users', ...GOVERNED_COLLECTIONS])

function trial(place: Place, form: string, row: Row, at: Circumstance, state: State): Trial {
  const { collection, method, path } = place
  const { stage, role, item } = at
  const isAnswered = answeredIn(row, state).includes(role)
  const isSpared = rolesIn(row.spared?.who ?? '').includes(role)
  const changed = isSpared ? row.spared?.changes : row.changes
  const isMarked = rolesIn(row.marking ?? EVERYBODY).includes(role)
  const id = isOfItem(collection, path) ? item.id : (stage.some[collection] ?? 'x')
  const base = collection === 'root' ? '' : `/${collection}`
  return {
    name: `${method} ${base}${path} ${form}${isOfItem(collection, path) ? ` (${state})` : ''}`,
    role,
    attempt: () => {
      const { body, headers, params, query = '' } = row.send(at)
      const target = base + fill(path, { id, ...params }) + query
      return stage.school.send(CAST[role], method, target, body, headers)
    },
    expected: row.isIgnored ? 'ignored' : isAnswered ? 'answered' : 'refused',
    mayNote: NOTING.has(collection) && method !== 'GET',
    isTransition: path.endsWith('/transitions'),
    changes: collectionsIn(isAnswered ? changed : isMarked && row.marks),
  }
}

/** Everybody at every place of a collection, with everything the table sends there, in every state. */
export function* restTrials(stage: Stage, collection: string, rows: Rows): Generator<Trial> {
  for (const [line, forms] of Object.entries(rows)) {
    const [method = '', path = ''] = line.split(' ')
    const place = { collection, method, path }
    for (const [form, row] of Object.entries(forms)) {
      const staged = [...itemsIn(stage, collection).keys()]
      const states = isOfItem(collection, path)
        ? staged.filter((state) => row.states?.includes(state) ?? true)
        : (['published'] as const)
      for (const state of states)
        for (const role of ROLES)
          yield trial(place, form, row, circumstance(stage, [place, role, state]), state)
    }
  }
}
