import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { ROOT } from '../env.ts'
import type { Exit } from './child.ts'

const TAIL_LINES = 30

/** What a person needs when a command ended badly: how, the end of its log, and where the rest is. */
export function failureText(title: string, exit: Exit, log: string): string {
  const how = exit.signal === null ? `mã ${exit.code ?? '?'}` : `tín hiệu ${exit.signal}`
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
  return `${tail}\n“${title}” dừng giữa chừng (${how}); toàn bộ nhật ký: ${shortPath(log)}`
}

/** A path as seen from the repository, when it lies inside. */
export function shortPath(path: string): string {
  const short = relative(ROOT, path)
  return short === '' || short.startsWith('..') ? path : short
}
