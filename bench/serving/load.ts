import { Agent } from 'node:http'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { ask, type RawAnswer, textOf } from '../../site/tests/support/served.ts'

const ENCODINGS = ['br', 'gzip', 'identity'] as const
const CONNECTIONS = 32

/** What a load saw: every answer is one of these. */
export interface Seen {
  tried: number
  /** Why answers were none, each once. */
  failures: Map<string, number>
  /** Hashes of the pages that came, by address. */
  pages: Map<string, Set<string>>
  /** Of every answer, in milliseconds. */
  times: number[]
}

/** Asks for the addresses in turn, in every encoding, on 32 connections, until told to end. */
export async function load(
  port: number,
  paths: readonly string[],
  until: { isOver: boolean },
): Promise<Seen> {
  const seen: Seen = {
    tried: 0,
    failures: new Map(),
    pages: new Map(paths.map((path) => [path, new Set<string>()])),
    times: [],
  }
  // Undoing an encoding costs more than asking: once for the same bytes.
  const hashes = new Map<string, string>()
  const hashOf = (answer: RawAnswer) => {
    const key = sha256(answer.body)
    const hash = hashes.get(key) ?? sha256(textOf(answer))
    hashes.set(key, hash)
    return hash
  }
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const visitor = async () => {
    while (!until.isOver) {
      const number = seen.tried++
      const path = paths[number % paths.length] ?? '/'
      const encoding = ENCODINGS[number % ENCODINGS.length] ?? 'br'
      const started = performance.now()
      try {
        const answer = await ask(port, path, { headers: { 'accept-encoding': encoding }, agent })
        seen.times.push(performance.now() - started)
        const problem = problemOf(answer, encoding)
        if (problem === null) seen.pages.get(path)?.add(hashOf(answer))
        else note(seen, problem)
      } catch (error) {
        note(seen, String(error))
      }
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, visitor))
  agent.destroy()
  return seen
}

function problemOf({ status, headers, body }: RawAnswer, encoding: string): string | null {
  if (status !== 200) return `trạng thái ${status}`
  if ((headers['content-encoding'] ?? 'identity') !== encoding) return 'sai kiểu nén'
  return headers['content-length'] === String(body.length) ? null : 'sai độ dài'
}

const note = ({ failures }: Seen, problem: string) =>
  failures.set(problem, (failures.get(problem) ?? 0) + 1)

/** The time that 99 of 100 answers stay below. */
export function p99(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.99)] ?? 0
}
