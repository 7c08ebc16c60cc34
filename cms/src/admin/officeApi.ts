import type { TransitionRefusal } from '../workflow/viewTypes.ts'

/** An answer of the office's API, or why there is none, in words for the person. */
export type Answer<T> = { ok: true; value: T } | Failure

export interface Failure {
  ok: false
  words: string[]
  isStale: boolean
  /** The refusal's codes (docs/api.md); none where there was no answer. */
  codes: string[]
}

export const UNREACHABLE =
  'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại; điều đã viết vẫn còn đây.'
const SIGNED_OUT =
  'Phiên làm việc đã hết. Đăng nhập lại ở một thẻ khác rồi thử lại; điều đã viết vẫn còn đây.'
const BROKEN = 'Máy chủ gặp lỗi. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.'

/** What a refusal has in it: ours, or Payload's. */
export type Body = Partial<TransitionRefusal> & { errors?: { message: string }[] }

/** A refusal in words. */
export function wordsOf(status: number, body: Body): string[] {
  if (status === 401) return [SIGNED_OUT]
  const { changed, errors, issues } = body
  const texts = (issues ?? []).map(({ text }) => text)
  const who = changed ? [`Người đổi sau cùng: ${changed.by}, lúc ${changed.at}.`] : []
  const found = [...texts, ...who, ...(errors ?? []).map(({ message }) => message)]
  return found.length > 0 && status < 500 ? found : [BROKEN]
}

/** Asks the office's API. @param path below /api/ */
export async function ask<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/${path}`, { credentials: 'include', ...init })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, value: body as T }
    const words = wordsOf(response.status, body as Body)
    const codes = ((body as Body).issues ?? []).map(({ code }) => code)
    return { ok: false, words, isStale: response.status === 409, codes }
  } catch {
    // fetch and json() throw when the connection breaks; the person can do something about that.
    return { ok: false, words: [UNREACHABLE], isStale: false, codes: [] }
  }
}

/** Sends JSON to the office's API. */
export const post = <T>(path: string, body: object) =>
  ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
