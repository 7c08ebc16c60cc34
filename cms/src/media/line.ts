import { Queue } from '../platform/queue.ts'
import { PictureRefused } from './problems.ts'

/** Each waiting picture lies in memory: more than these are asked to come back. */
const MAX_IN_LINE = 6
const PATIENCE_MS = 60_000

/**
 * A line of pictures to decode, one after the other, so that uploads never take the whole machine from
 * the people who write and decide. @throws PictureRefused when the line is full or does not move
 */
export function makeLine(maxInLine = MAX_IN_LINE, patience = PATIENCE_MS) {
  const queue = new Queue(patience)
  let inLine = 0
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (inLine >= maxInLine) throw new PictureRefused('busy')
    inLine++
    try {
      const leave = await queue.acquire().catch(() => {
        throw new PictureRefused('busy')
      })
      try {
        return await work()
      } finally {
        leave()
      }
    } finally {
      inLine--
    }
  }
}
