import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Answer, PersonName, School } from './school.ts'

const SCRIPT = fileURLToPath(new URL('officeProcess.ts', import.meta.url))

/** An office in another process, on the same school's data. */
export interface OtherOffice {
  send: (as: PersonName, method: string, target: string, body?: unknown) => Promise<Answer>
  url: string
  process: ChildProcess
  /** When it has ended, of itself or killed. */
  gone: Promise<unknown>
  kill: () => Promise<void>
}

type Word = { url: string } | { refused: string }

async function fetched(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, init)
  const text = await response.text()
  const body = JSON.parse(text) as Answer['body']
  return { status: response.status, text, body, headers: response.headers }
}

/** Starts another office on the data of the school that was opened last. @throws with what it said when it refused to start */
export async function openOther(school: School, script = SCRIPT): Promise<OtherOffice> {
  const child = fork(script, {
    // Not the parent's: vitest runs it with options of its own.
    execArgv: ['--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const gone = once(child, 'exit')
  const refused = gone.then(([code]): Word => ({ refused: `exit ${String(code)}` }))
  const told = once(child, 'message').then(([word]) => word as Word)
  const word = await Promise.race([told, refused])
  if ('refused' in word) throw new Error(word.refused)
  const tokens = new Map<PersonName, string>()
  return {
    url: word.url,
    process: child,
    gone,
    send: async (as, method, target, body) => {
      const token = tokens.get(as) ?? (await school.sessionOf(as))
      tokens.set(as, token)
      return fetched(`${word.url}/api${target}`, {
        method,
        headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
