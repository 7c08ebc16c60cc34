import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** A conversation with the person at the terminal. */
export interface Terminal {
  say(line: string): void
  ask(question: string): Promise<string>
  /** What is typed is not shown. */
  askHidden(question: string): Promise<string>
}

/** Holds a conversation; the signal ends it with an AbortError, Ctrl-C counts as one sent to this process. */
export async function withTerminal<Result>(
  signal: AbortSignal,
  talk: (terminal: Terminal) => Promise<Result>,
): Promise<Result> {
  let hidden = false
  const echo = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      if (!hidden) process.stdout.write(chunk)
      done()
    },
  })
  const lines = createInterface({
    input: process.stdin,
    output: echo,
    terminal: true,
    historySize: 0,
  })
  // In raw mode the terminal sends no signal for Ctrl-C.
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  try {
    return await talk({
      say: (line) => process.stdout.write(`${line}\n`),
      ask: (question) => lines.question(question, { signal }),
      async askHidden(question) {
        process.stdout.write(question)
        hidden = true
        try {
          return (await lines.question('', { signal })).normalize('NFC')
        } finally {
          hidden = false
          process.stdout.write('\n')
        }
      },
    })
  } finally {
    lines.close()
  }
}
