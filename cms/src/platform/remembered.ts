import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { Refusal } from './refusal.ts'
import { compareAndSet, firstWhere, insert } from './rows.ts'

type Store = 'known-devices' | 'past-passwords'

/** What is remembered of one person, with the row it stands in. */
export interface Remembered<T> {
  store: Store
  person: string
  row: { id: string; rev: number } | null
  value: T
}

/** Reads what is remembered of a person. @param otherwise what is, where nothing is */
export async function recall<T>(
  req: PayloadRequest,
  store: Store,
  person: string,
  { schema, otherwise }: { schema: z.ZodType<T>; otherwise: T },
): Promise<Remembered<T>> {
  const row = await firstWhere(req, store, { person: { equals: person } })
  return { store, person, row, value: row ? schema.parse(JSON.parse(row.state)) : otherwise }
}

/** Writes what is to be remembered from now on. @throws Refusal where somebody wrote since it was read */
export async function remember<T>(
  req: PayloadRequest,
  { store, person, row }: Remembered<T>,
  value: T,
): Promise<void> {
  const state = JSON.stringify(value)
  if (row === null) {
    await insert(req, store, { person, rev: 1, state })
    return
  }
  const where = { id: { equals: row.id }, rev: { equals: row.rev } }
  const isMine = await compareAndSet(req, store, where, { rev: row.rev + 1, state })
  if (!isMine) throw new Refusal([{ code: 'accountChanged' }])
}
