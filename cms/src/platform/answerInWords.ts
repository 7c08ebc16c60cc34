import type { RefusalCode } from '@bbt/shared/refusals.ts'
import { REFUSALS, refusalOfStatus } from '@bbt/shared/refusals.ts'
import type { AfterErrorHook, PayloadRequest } from 'payload'
import {
  AuthenticationError,
  FileUploadError,
  MissingFile,
  NotFound,
  QueryError,
  UnauthorizedError,
  ValidationError,
} from 'payload'
import { Refusal, worded } from './refusal.ts'
import { RequestRefused } from './requestRefused.ts'
import { isWriteConflict } from './transaction.ts'

/** A refusal as every answer of the API has it (docs/api.md). */
export interface RefusalBody extends Record<string, unknown> {
  /** As Payload's forms read it: `data.errors` stand at their fields, `message` is said beside them. */
  errors: { name?: string; message: string; data?: Record<string, unknown> }[]
  issues: { code: string; text: string; field?: string }[]
}

export const refusalBody = (code: string, text: string): RefusalBody => ({
  errors: [{ message: text }],
  issues: [{ code, text }],
})

type Thrown = Parameters<AfterErrorHook>[0]['error'] & {
  code?: unknown
  problem?: unknown
  status?: unknown
}

/**
 * What Payload throws, by its class: it says some of it in English, whatever the language. Not by the name of
 * the class, which the production build shortens.
 */
const BY_CLASS: readonly (readonly [abstract new (...args: never[]) => Error, RefusalCode])[] = [
  [AuthenticationError, 'loginWrong'],
  [UnauthorizedError, 'signedOut'],
  [NotFound, 'notFound'],
  [QueryError, 'queryWrong'],
  [MissingFile, 'fileMissing'],
  [FileUploadError, 'unreadable'],
  [SyntaxError, 'unreadable'],
  // An address with a broken escape.
  [URIError, 'notFound'],
]

/** How mongoose names its error about a value that no id of MongoDB is. */
const NO_ID = 'CastError'

function codeByClass(error: Thrown, { method }: PayloadRequest): RefusalCode | undefined {
  // Asked for with such a value it is a wrong question; anywhere else it is a bug.
  if (error.name === NO_ID && method === 'GET') return 'queryWrong'
  return BY_CLASS.find(([type]) => error instanceof type)?.[1]
}

function statusOf(error: Thrown, req: PayloadRequest): number {
  if (typeof error.status === 'number') return error.status
  const named = codeByClass(error, req)
  return named ? REFUSALS[named].status : REFUSALS.broken.status
}

function codeOf(error: Thrown, status: number, req: PayloadRequest): RefusalCode {
  const named = codeByClass(error, req)
  if (named) return named
  // Who is nobody any more is told so, and not that their office does not allow it.
  if (status === 403 && !req.user) return 'signedOut'
  return refusalOfStatus(status)
}

const labelText = (label: unknown, path: string) => (typeof label === 'string' ? label : path)

/** Each wrong field, in its own words: Payload's message names the fields and not what is wrong with them. */
function fieldsBody({ data, name }: ValidationError): RefusalBody {
  const errors = data.errors.map(({ label, message, path }) => ({
    path,
    message,
    label: labelText(label, path),
  }))
  const issues = errors.map(({ label, message, path }) => ({
    code: 'fieldsWrong',
    field: path,
    // Some words name their field, or its place in a text, themselves.
    text: message.startsWith(label) ? message : `${label}: ${message}`,
  }))
  const message = [REFUSALS.fieldsWrong.words, ...issues.map(({ text }) => text)].join(' ')
  return { errors: [{ name, message, data: { errors } }], issues }
}

/**
 * Every answer that is a refusal carries Vietnamese words and a code: ours as they were thrown, Payload's by
 * their kind. What is unforeseen stays a 500, and says so in words.
 */
export const answerInWords: AfterErrorHook = ({ error, req, result }) => {
  const thrown = error as Thrown
  if (result !== undefined && 'issues' in result) return undefined
  if (isWriteConflict(thrown)) {
    const { status, words } = REFUSALS.conflict
    return { response: refusalBody('conflict', words), status }
  }
  if (thrown instanceof Refusal) {
    const { changed, issues, message, name, data } = thrown
    const errors = [{ name, message, data: data ?? {} }]
    return { response: { errors, issues: issues.map(worded), ...(changed && { changed }) } }
  }
  if (thrown instanceof ValidationError) return { response: fieldsBody(thrown) }
  if (thrown instanceof RequestRefused) {
    return { response: refusalBody(thrown.code, thrown.message) }
  }
  if (typeof thrown.problem === 'string') {
    return { response: refusalBody(thrown.problem, thrown.message) }
  }
  const status = statusOf(thrown, req)
  const code = codeOf(thrown, status, req)
  return { response: refusalBody(code, REFUSALS[code].words), status }
}
