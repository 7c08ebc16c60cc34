import type { GovernedCollection } from '@bbt/shared/contentTypes.ts'
import type {
  Comparison,
  ComparisonBase,
  TransitionRefusal,
  TransitionRequest,
  WorkflowView,
} from '../../workflow/viewTypes.ts'

export interface ItemRef {
  collection: GovernedCollection
  id: string
}

/** An answer of the office's API, or why there is none, in words for the person. */
export type Answer<T> = { ok: true; value: T } | { ok: false; words: string[]; isStale: boolean }

const UNREACHABLE =
  'Không kết nối được với máy chủ. Kiểm tra mạng rồi thử lại; điều đã viết vẫn còn đây.'
const SIGNED_OUT =
  'Phiên làm việc đã hết. Đăng nhập lại ở một thẻ khác rồi thử lại; điều đã viết vẫn còn đây.'
const BROKEN = 'Máy chủ gặp lỗi. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.'

const NO_PREVIEW =
  'Chưa xem trước được: bộ dựng trang không trả lời. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.'

type Body = Partial<TransitionRefusal> & { errors?: { message: string }[] }

function wordsOf(status: number, body: Body): string[] {
  if (status === 401) return [SIGNED_OUT]
  const { changed, errors, issues } = body
  const texts = (issues ?? []).map(({ text }) => text)
  const who = changed ? [`Người đổi sau cùng: ${changed.by}, lúc ${changed.at}.`] : []
  const found = [...texts, ...who, ...(errors ?? []).map(({ message }) => message)]
  return found.length > 0 && status < 500 ? found : [BROKEN]
}

async function ask<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/${path}`, { credentials: 'include', ...init })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, value: body as T }
    const words = wordsOf(response.status, body as Body)
    return { ok: false, words, isStale: response.status === 409 }
  } catch {
    // fetch and json() throw when the connection breaks; the person can do something about that.
    return { ok: false, words: [UNREACHABLE], isStale: false }
  }
}

const place = ({ collection, id }: ItemRef) => `${collection}/${id}`

export const fetchView = (item: ItemRef) => ask<WorkflowView>(`${place(item)}/workflow`)

export const fetchComparison = (item: ItemRef, base: ComparisonBase) =>
  ask<Comparison>(`${place(item)}/comparison?with=${base}`)

export const sendTransition = (item: ItemRef, request: TransitionRequest) =>
  ask<WorkflowView>(`${place(item)}/transitions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })

export const previewAddress = (item: ItemRef) => `/api/${place(item)}/preview`

/** Why there is no preview, or null when there is one. */
export async function previewProblem(item: ItemRef): Promise<string | null> {
  try {
    const response = await fetch(previewAddress(item), { credentials: 'include' })
    if (response.ok) return null
    if (response.status >= 500) return NO_PREVIEW
    const body = (await response.json()) as Body
    const [first] = (body.errors ?? []).map(({ message }) => message)
    return first ?? wordsOf(response.status, body).join(' ')
  } catch {
    return UNREACHABLE
  }
}
