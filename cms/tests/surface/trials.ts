import { STATE_NAMES } from '@bbt/shared/workflow/states.ts'
import type { Tables } from '../support/tables.ts'
import { changedTables, collectionOf, lawsBroken, NOTED } from './changes.ts'
import type { Role } from './roles.ts'
import { CAST, rolesIn, SEEN } from './roles.ts'
import type { Stage } from './stage.ts'

/** One attempt of one person, and what it may come to. */
export interface Trial {
  name: string
  role: Role
  attempt: () => Promise<{ status: number; text: string }>
  expected: 'refused' | 'answered' | 'ignored'
  /** With exactly this status. */
  status?: number
  /** What else has to be so afterwards; answers with what is not. */
  check?: (after: Tables) => string[]
  /** Collections that are different afterwards: exactly these. */
  changes: readonly string[]
  isTransition?: boolean
  /** The house may write down that it was tried. */
  mayNote?: boolean
}

/** 501 is Payload's word for an address that is not there, 503 ours for a publisher that is not there. */
const isRefusal = (status: number) =>
  (status >= 400 && status < 500) || status === 501 || status === 503

function wrongAnswer(expected: Trial['expected'], status: number): boolean {
  if (expected === 'ignored') return status >= 500 && !isRefusal(status)
  return expected === 'refused' ? !isRefusal(status) : status >= 400
}

/** Tries one after another, each on the same stage; answers with everything that was not as expected. */
export class Trials {
  readonly found: string[] = []
  tried = 0
  private readonly stage: Stage
  private written = 0

  constructor(stage: Stage) {
    this.stage = stage
  }

  async run(trials: Iterable<Trial>): Promise<string[]> {
    this.written = await this.stage.raw.writes()
    for (const trial of trials) await this.try(trial)
    await this.lookAtAll()
    return this.found
  }

  private async try(trial: Trial): Promise<void> {
    const { status, text } = await trial.attempt()
    this.tried++
    const name = `${trial.role} (${String(CAST[trial.role])}) ${trial.name}`
    this.found.push(...this.shownTo(trial.role, text).map((what) => `${name}: shows ${what}`))
    if (wrongAnswer(trial.expected, status) || (trial.status ?? status) !== status) {
      this.found.push(
        `${name}: ${trial.expected} expected, answered ${status} ${text.slice(0, 200)}`,
      )
    }
    const isUnwritten = (await this.stage.raw.writes()) === this.written
    if (trial.changes.length > 0 || trial.check || !isUnwritten) await this.compare(name, trial)
  }

  /** Articles that the answer shows to somebody who may not see them. */
  private shownTo(role: Role, text: string): string[] {
    return STATE_NAMES.filter((state) => !rolesIn(SEEN[state]).includes(role)).filter((state) =>
      text.includes(this.stage.items.get(state)!.title),
    )
  }

  /** Whatever was written on a way that nobody counts: everything is read again, and is as it was. */
  private async lookAtAll(): Promise<void> {
    const { raw, before } = this.stage
    const changed = changedTables(before, await raw.read())
    if (changed.length > 0) this.found.push(`changed by something here: ${changed.join(' ')}`)
  }

  private async compare(name: string, trial: Trial): Promise<void> {
    const { raw, before, school } = this.stage
    const after: Tables = await raw.read(before)
    const tables = changedTables(before, after)
    const collections = new Set(tables.map((table) => collectionOf(school.config, table)))
    // What the house may write down by itself is nobody's doing.
    const changed = [...collections]
      .filter((collection) => trial.mayNote !== true || !NOTED.includes(collection))
      .sort()
    const expected = [...trial.changes].sort()
    if (changed.join() !== expected.join()) {
      const other = expected.length > 0 ? `, not ${expected.join(' ')}` : ''
      this.found.push(`changed ${changed.join(' ')}${other}: ${name}`)
    }
    const isTransition = trial.isTransition === true && trial.changes.length > 0
    const laws = lawsBroken(school.config, before, after, isTransition)
    const wrong = [...laws, ...(trial.check?.(after) ?? [])]
    this.found.push(...wrong.map((what) => `${name}: ${what}`))
    await this.putBack(tables)
  }

  private async putBack(tables: readonly string[]): Promise<void> {
    const { raw, before } = this.stage
    if (tables.length > 0)
      await raw.restore(new Map(tables.map((name) => [name, before.get(name) ?? []])))
    this.written = await raw.writes()
  }
}
