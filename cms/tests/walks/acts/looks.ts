import { maySee, maySeePicture } from '../checks/reading.ts'
import type { Move } from '../move.ts'
import { pick } from '../move.ts'
import type { Walk } from '../walk.ts'
import type { Act, Request } from './request.ts'
import { anybody, someItem } from './request.ts'

const somebody = (walk: Walk, move: Move) => (move.how % 6 === 0 ? null : anybody(walk, move))

function lookAtPicture(walk: Walk, move: Move): Request {
  const as = somebody(walk, move)
  const taken = pick(walk.pictures, move.what)
  const person = as && walk.school.people[as]
  const reads = maySeePicture(walk.history, taken, person, walk.now().toISOString())
  const path = `/media/file/${taken.filename}`
  return { kind: 'look', as, method: 'GET', path, reads }
}

/** Somebody, or a visitor, looks at an item from one of its sides, or at a picture. */
export const look: Act = (walk, move) => {
  if (move.what % 4 === 0 && walk.pictures.length > 0) return lookAtPicture(walk, move)
  const as = somebody(walk, move)
  const { item, row } = someItem(walk, move)
  const person = as && walk.school.people[as]
  const reads = maySee(walk.history, row, person, walk.now().toISOString())
  const revision = `/publication/revisions/${row.digest ?? row.liveDigest ?? 'a'.repeat(64)}`
  const [path, isForPeople] = pick(
    [
      [`/${item}`, true],
      [`/${item}/workflow`, true],
      [revision, false],
      [`/decisions?where[item][equals]=${item}`, false],
    ] as const,
    move.seen,
  )
  return { kind: 'look', as, method: 'GET', path, item, reads: reads && isForPeople }
}
