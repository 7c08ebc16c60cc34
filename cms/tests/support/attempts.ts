import type { School } from './school.ts'
import type { PersonName } from './people.ts'
import { evidence } from './evidence.ts'

/** Somebody who tries something: a person, or a visitor. */
export type Who = PersonName | null

/** What came of an attempt: an HTTP status, or the one of the error that the Local API threw. */
type Attempt = () => Promise<number>

export interface Named {
  name: string
  attempt: Attempt
  /** Answers 200 and does nothing: the forged part is ignored, as documented. */
  isIgnored?: boolean
}

/** Runs an operation of the Local API: 200 when it went through, the refusal's status when it threw. */
export async function localStatus(operation: () => Promise<unknown>): Promise<number> {
  try {
    await operation()
    return 200
  } catch (error) {
    const { status, code, name } = error as { status?: number; code?: number; name?: string }
    if (status === undefined)
      throw new Error(`no refusal but ${String(name)} ${String(code)}: ${String(error)}`)
    return status
  }
}

/**
 * Tries everything and answers with what went wrong: attempts that were not refused, and the collections
 * in which anything under the board's protection is different afterwards. Empty when all held.
 */
export async function broken(school: School, attempts: readonly Named[]): Promise<string[]> {
  const found: string[] = []
  const before = await evidence(school)
  for (const { name, attempt, isIgnored = false } of attempts) {
    const status = await attempt()
    // 501 is Payload's word for an address that is not there.
    const held = status !== 500 && (isIgnored || status >= 400)
    if (!held) found.push(`${name}: answered ${status}`)
  }
  const after = await evidence(school)
  const changed = [...before.keys()].filter((key) => before.get(key) !== after.get(key))
  return [...found, ...changed.map((key) => `changed: ${key}`)]
}
