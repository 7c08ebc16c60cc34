import type { DraftState, DraftStates } from '../../../workflow/viewTypes.ts'
import { ask, post } from '../../officeApi.ts'
import type { ItemRef } from '../itemApi.ts'
import type { Content } from './between.ts'

const place = ({ collection, id }: ItemRef) => `${collection}/${id}`

/** The item as the office has it now. */
export const fetchLatest = (item: ItemRef) =>
  ask<Content & { rev: number }>(`${place(item)}?depth=0`)

export const fetchStates = (item: ItemRef) => ask<DraftStates>(`${place(item)}/earlier-states`)

export const fetchState = (item: ItemRef, state: string) =>
  ask<DraftState>(`${place(item)}/earlier-states/${state}`)

/** Puts a text beside the item, for its writers to take back. */
export const putAside = (item: ItemRef, content: Content) =>
  post<{ ok: true }>(`${place(item)}/earlier-states`, content)
