import { REFUSALS } from '@bbt/shared/refusals.ts'
import { handleServerFunctions } from '@payloadcms/next/layouts'
import { headers } from 'next/headers.js'
import { APIError, getPayload } from 'payload'
import type { ImportMap, SanitizedConfig } from 'payload'
import { FORM_STATE } from './calls/texts.ts'
import { unpacked } from './calls/unpacking.ts'

/**
 * What the office's pages ask of the server. Payload has more, for what is switched off here (schedules,
 * folders, locales, widgets), and would take any name that an object has by nature ("constructor").
 */
export const SERVER_FUNCTIONS: readonly string[] = [
  FORM_STATE,
  'render-document',
  'render-document-slots',
  'render-list',
  'table-state',
]

/** Who was faster is told at the save, with the difference: Payload's own warning offers to throw the typed text away. */
const OURS = { checkForStaleData: false } as const

/** As Payload's own functions answer, so that its pages understand it. */
const refusal = (message: string) => ({ errors: [{ message }] })

type Plain = Record<string, unknown>

const isPlain = (value: unknown): value is Plain => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

interface Setting {
  config: Promise<SanitizedConfig>
  importMap: ImportMap
}

/**
 * The admin's one server action: a call by name, from whoever can reach the office. Nothing of it runs
 * before the name is known and the person signed in; an expected "no" is an answer and leaves no line in the log.
 * @param call as it came; its type is what the sender says
 */
export async function callServerFunction(call: unknown, setting: Setting): Promise<unknown> {
  if (!isPlain(call)) return refusal(REFUSALS.unreadable.words)
  const { name, args } = call
  if (typeof name !== 'string' || !SERVER_FUNCTIONS.includes(name) || !isPlain(args)) {
    return refusal(REFUSALS.unreadable.words)
  }
  const payload = await getPayload({ config: setting.config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user) return refusal(REFUSALS.signedOut.words)
  // Only a form is asked about with its texts.
  const mayHaveTexts = name === FORM_STATE || !('texts' in args)
  const read = mayHaveTexts ? await unpacked(args) : null
  if (read === null) return refusal(REFUSALS.unreadable.words)
  try {
    const answer: unknown = await handleServerFunctions({
      name,
      args: { ...read.args, ...OURS },
      ...setting,
    })
    return isPlain(answer) ? read.closed(answer) : answer
  } catch (error) {
    if (error instanceof APIError && error.isPublic) return refusal(error.message)
    throw error
  }
}
