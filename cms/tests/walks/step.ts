import { forge } from './acts/forgeries.ts'
import { look } from './acts/looks.ts'
import { account, appoint, end, route } from './acts/people.ts'
import { changeWords, upload } from './acts/pictures.ts'
import type { Act } from './acts/request.ts'
import { someItem } from './acts/request.ts'
import { create, edit } from './acts/texts.ts'
import { advance, step } from './acts/transitions.ts'
import { checkpoint } from './checkpoint.ts'
import type { Kind, Move } from './move.ts'
import { perform } from './perform.ts'
import { tick } from './tick.ts'
import type { Walk } from './walk.ts'

const ACTS: Record<Exclude<Kind, 'clock'>, Act> = {
  advance,
  step,
  edit,
  create,
  look,
  forge,
  appoint,
  end,
  route,
  account,
  picture: upload,
  words: changeWords,
}

/** How often each thing was tried, and how often it went through. */
export type Tally = Map<string, { tried: number; taken: number }>

function count(tally: Tally, name: string, isTaken: boolean): void {
  const { tried, taken } = tally.get(name) ?? { tried: 0, taken: 0 }
  tally.set(name, { tried: tried + 1, taken: taken + Number(isTaken) })
}

/** There is always something to work on, and never more than the walk wants. */
function kindOf(walk: Walk, move: Move): Kind {
  const { ids, mostItems } = walk
  const { kind } = move
  if (ids.length === 0) return 'create'
  // What comes next on a scheduled item is, every other time, its time.
  const isScheduled = someItem(walk, move).row.state === 'scheduled'
  if (kind === 'advance' && isScheduled && move.how % 2 > 0) return 'clock'
  return kind === 'create' && ids.length >= mostItems ? 'edit' : kind
}

async function faultsOfMove(walk: Walk, move: Move, tally: Tally): Promise<string[]> {
  const kind = kindOf(walk, move)
  if (kind === 'clock') {
    const { published, faults } = await tick(walk, move)
    count(tally, 'clock', published > 0)
    return faults
  }
  const request = await ACTS[kind](walk, move)
  const [answer, faults] = await perform(walk, request)
  const name = request.kind === 'transition' ? request.action : request.kind
  count(tally, name ?? kind, answer.status < 400)
  return faults
}

const CHECKPOINT = 250

/** Takes one step and judges it, and now and then everything. @throws with what is wrong */
export async function takeStep(walk: Walk, move: Move, n: number, tally: Tally): Promise<void> {
  walk.wait(1)
  const faults = await faultsOfMove(walk, move, tally)
  if ((n + 1) % CHECKPOINT === 0) faults.push(...(await checkpoint(walk)))
  if (faults.length > 0) throw new Error(`step ${n} ${JSON.stringify(move)}:\n${faults.join('\n')}`)
}
