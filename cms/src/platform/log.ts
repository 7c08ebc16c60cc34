import { APIError, defaultLoggerOptions } from 'payload'
import type { Config } from 'payload'

/** More than this of one line helps nobody: what a stranger sends may be in it. */
const LINE = 2_000

/**
 * An error as the log has it. An expected "no" is one line of words: its stack says nothing, and whoever
 * likes could fill the disk with it. A bug keeps its stack.
 */
export function loggedError(error: unknown): object {
  if (error instanceof APIError && error.isPublic) {
    return { status: error.status, message: error.message.slice(0, LINE) }
  }
  if (!(error instanceof Error)) return { message: String(error).slice(0, LINE) }
  const { name, message, stack } = error
  return { type: name, message: message.slice(0, LINE), stack: stack?.slice(0, LINE) }
}

/** Payload's log, as it is but for that. */
export const officeLog: NonNullable<Config['logger']> = {
  options: { serializers: { err: loggedError } },
  destination: defaultLoggerOptions,
}
