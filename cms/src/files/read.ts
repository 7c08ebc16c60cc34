import { BYTES } from '@bbt/shared/limits.ts'
import { apart } from '../platform/apart/apart.ts'
import type judge from './judge.ts'
import type { FileRead } from './judged.ts'
import { FileRefused } from './problems.ts'

const LIMITS = { ms: 60_000, memoryMb: 384, wholeMb: 900, waiting: 4 }

const BY_END = { late: 'tooHard', memory: 'tooHard', busy: 'busy' } as const

/**
 * Judges and reads files where it holds nobody up and harms nobody (files/judge.ts): in a process of its own, which has
 * so much time and memory for each.
 * @returns reads one file; `onDeath` is told of a parser that died of it: a refusal for the sender, and something to
 * look at for us
 */
export function fileReader(limits = LIMITS, judgeFile = 'files/judge.ts') {
  const judgeApart = apart<typeof judge>(judgeFile, limits)

  /** @throws {FileRefused} */
  return async (bytes: Uint8Array, onDeath: (error: unknown) => void): Promise<FileRead> => {
    if (bytes.byteLength > BYTES.file) throw new FileRefused('tooManyBytes')
    const judged = await judgeApart(bytes).catch((error: unknown) => {
      onDeath(error)
      throw new FileRefused('tooHard')
    })
    if (!judged.ok) throw new FileRefused(BY_END[judged.why])
    if (!judged.value.ok) throw new FileRefused(judged.value.fault)
    return judged.value.file
  }
}
