import type { State } from '@bbt/shared/workflow/states.ts'
import type { Role } from './roles.ts'
import { rolesIn } from './roles.ts'
import type { Stage } from './stage.ts'

/** What a request is made of; parts of the path are filled in from `params`. */
export interface Sent {
  query?: string
  body?: unknown
  params?: Record<string, string>
  headers?: Record<string, string>
}

/** Whom and what a request is about. */
export interface Circumstance {
  stage: Stage
  role: Role
  /** The id of who asks; somebody else's for a visitor. */
  person: string
  item: { id: string; rev: number; digest: string | null }
}

/** What somebody may send to a place, and who is answered. */
export interface Row {
  send: (circumstance: Circumstance) => Sent
  /** Who is answered, by the state of the item where that matters. Everybody else is refused. */
  who?: string | Partial<Record<State, string>>
  /** What is different afterwards, by its collection: exactly that. Nothing where it is left out. */
  changes?: string
  /** Who is answered while less is different: what that is. */
  spared?: { who: string; changes: string }
  /** What a refusal leaves behind: a count of failed attempts. */
  marks?: string
  /** Whose; everybody's where it is left out. */
  marking?: string
  /** Only in these states; otherwise in each. */
  states?: readonly State[]
  /** Answered as it likes: the forged part is ignored. Nothing changes. */
  isIgnored?: boolean
}

/** By method and path, then by what is sent. */
export type Rows = Readonly<Record<string, Readonly<Record<string, Row>>>>

export const nothing = (): Sent => ({})

/** A row that refuses everybody. */
export const refused = (send: Row['send'] = nothing): Row => ({ send })

/** Who a row answers when the item is in this state. */
export function answeredIn({ who = '' }: Row, state: State): Role[] {
  return rolesIn(typeof who === 'string' ? who : (who[state] ?? ''))
}

export const collectionsIn = (names: string | false | undefined): string[] =>
  names === undefined || names === false ? [] : names.split(' ').filter((name) => name !== '')
