import { pathToFileURL } from 'node:url'

/** What the child answers to one input: the result, or what the work threw. */
export type Reply = { value: unknown } | { thrown: string }

const [, , file = ''] = process.argv
const { default: work } = (await import(pathToFileURL(file).href)) as {
  default: (input: unknown) => unknown
}

process.on('message', (input) => {
  void (async (): Promise<Reply> => {
    try {
      return { value: await work(input) }
    } catch (error) {
      return { thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
  })().then((reply) => process.send?.(reply))
})
// The IPC channel closes when the office ends, also by SIGKILL: nobody waits for an answer any more.
process.on('disconnect', () => process.exit())
