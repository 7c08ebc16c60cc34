import { REFUSALS } from '@bbt/shared/refusals.ts'
import type { TransitionRefusal } from '../workflow/viewTypes.ts'

/** An answer of the office's API, or why there is none, in words for the person. */
export type Answer<T> = { ok: true; value: T } | Failure

export interface Failure {
  ok: false
  words: string[]
  isStale: boolean
  /** Nobody answered, or the server is broken or busy: the same may be taken a moment later. */
  isPassing: boolean
  /** Who was faster, where somebody was. */
  changed: Changed | null
  /** What is wrong at which field of a form. */
  fields: FieldFault[]
  /** The refusal's codes (docs/api.md); none where there was no answer. */
  codes: string[]
}

interface Changed {
  by: string
  at: string
  /** Whose the text is that stands there now. */
  writer: string
}

interface FieldFault {
  path: string
  message: string
}

export const UNREACHABLE =
  'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại; điều đã viết vẫn còn đây.'
const BROKEN = 'Máy chủ gặp lỗi. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.'

/** RFC 6585, 4: asked too often for now. */
const TOO_MANY = 429

/** What a refusal has in it: ours, or Payload's. */
export type Body = Partial<TransitionRefusal> & {
  errors?: { message: string; data?: { errors?: FieldFault[] } }[]
}

/** A refusal in words. */
export function wordsOf(status: number, body: Body): string[] {
  const { changed, errors, issues } = body
  // Where both are there, `errors` says the same once more, for Payload's forms.
  const texts = (issues ?? errors ?? []).map((said) => ('text' in said ? said.text : said.message))
  const who = changed ? [`Người đổi sau cùng: ${changed.by}, lúc ${changed.at}.`] : []
  const found = [...texts, ...who]
  if (found.length > 0 && status < 500) return found
  return [status === 401 ? REFUSALS.signedOut.words : BROKEN]
}

/** A "no" that no answer brought. */
export const failureOf = (words: string[]): Failure => ({
  ok: false,
  words,
  isStale: false,
  isPassing: false,
  changed: null,
  fields: [],
  codes: [],
})

/** Asks the office's API. @param path below /api/ */
export async function ask<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/${path}`, { credentials: 'include', ...init })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, value: body as T }
    const words = wordsOf(response.status, body as Body)
    const { changed = null, errors = [], issues = [] } = body as Body
    const codes: string[] = issues.map(({ code }) => code)
    const fields = errors.flatMap(({ data }) => data?.errors ?? [])
    // Another person's session is no faster hand: nothing about the item is known from it.
    const isStale = response.status === 409 && !codes.includes('otherPerson')
    const isPassing = response.status >= 500 || response.status === TOO_MANY
    return { ok: false, words, isStale, isPassing, changed, fields, codes }
  } catch {
    // fetch and json() throw when the connection breaks; the person can do something about that.
    return { ...failureOf([UNREACHABLE]), isPassing: true }
  }
}

/** Sends JSON to the office's API. */
export const post = <T>(path: string, body: object) =>
  ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
