import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { ROOT } from '../env.ts'
import type { Exit } from './child.ts'
import { elapsedText } from './progress-text.ts'

const TAIL_LINES = 30

/** What a person needs when a command ended badly: how, the end of its log, and where the rest is. */
export function failureText(title: string, exit: Exit, log: string): string {
  // A log may have been taken away while its server ran.
  const printed = existsSync(log) ? readFileSync(log, 'utf8') : ''
  const tail = printed.trimEnd().split('\n').slice(-TAIL_LINES).join('\n')
  return `${tail}\n“${title}” dừng giữa chừng (${exitText(exit)}); toàn bộ nhật ký: ${shortPath(log)}`
}

/** How a command ended: "mã 7", "tín hiệu SIGKILL". */
export const exitText = ({ code, signal }: Exit): string =>
  signal === null ? `mã ${code ?? '?'}` : `tín hiệu ${signal}`

/** What a person is told of a server that died while the others run. */
export const deathText = (failure: string, pauseMs: number): string =>
  `${failure}\nCác phần khác vẫn chạy; phần này tự chạy lại sau ${elapsedText(pauseMs)}.`

/** What a person needs when a server did not get ready; @param last what it said last, perhaps nothing */
export function stalledText(title: string, limitMs: number, last: string, log: string): string {
  const reason = last === '' ? '' : ` (${last})`
  return `“${title}” không đi tiếp trong ${limitMs / 1000} giây${reason}: xem nhật ký ${shortPath(log)}.`
}

/** A path as seen from the repository, when it lies inside. */
function shortPath(path: string): string {
  const short = relative(ROOT, path)
  return short === '' || short.startsWith('..') ? path : short
}
