import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { PublicationView } from '../../publicSite/viewTypes.ts'
import type {
  Comparison,
  ComparisonBase,
  TransitionRequest,
  WorkflowView,
} from '../../workflow/viewTypes.ts'
import { ask, post, UNREACHABLE, wordsOf } from '../officeApi.ts'
import type { Body } from '../officeApi.ts'

export interface ItemRef {
  collection: GovernedCollection
  id: string
}

const NO_PREVIEW =
  'Chưa xem trước được: bộ dựng trang không trả lời. Thử lại sau ít phút; nếu vẫn vậy, báo quản trị website.'

const place = ({ collection, id }: ItemRef) => `${collection}/${id}`

export const fetchView = (item: ItemRef) => ask<WorkflowView>(`${place(item)}/workflow`)

export const fetchPublication = (item: ItemRef) =>
  ask<PublicationView>(`${place(item)}/publication`)

export const fetchComparison = (item: ItemRef, base: ComparisonBase) =>
  ask<Comparison>(`${place(item)}/comparison?with=${base}`)

/** What would change on the site if the text with this digest came back. */
export const fetchEarlier = (item: ItemRef, digest: string) =>
  ask<Comparison>(`${place(item)}/comparison?with=earlier&earlier=${digest}`)

export const sendTransition = (item: ItemRef, request: TransitionRequest) =>
  post<WorkflowView>(`${place(item)}/transitions`, request)

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
