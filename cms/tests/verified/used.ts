import type { PersonName, School } from '../support/school.ts'

/** A school that is used, and what of it people have seen. */
export interface Used {
  school: School
  roll: (sides: number) => number
  now: () => Date
  /** Moves its time on by so many hours. */
  wait: (hours: number) => void
  /** `articles/id`, `site-configurations/id`. */
  items: string[]
  pictures: string[]
  units: string[]
  categories: string[]
  accounts: string[]
}

/** One thing that somebody does or tries; gives whether it went through. */
export type Deed = (used: Used) => Promise<boolean>

export const pick = <T>({ roll }: Used, list: readonly T[]): T => list[roll(list.length)]!
export const anybody = (used: Used) => pick(used, Object.keys(used.school.people) as PersonName[])
export const words = (used: Used) =>
  pick(used, ['Ngày hội đọc sách', 'Tổ  mới ', 'Thi thử\u200b', 'Đội ý', 'x'])

export async function asked(
  { school }: Used,
  as: PersonName,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ isTaken: boolean; id: string }> {
  const answer = await school.send(as, method, path, body)
  if (answer.status >= 500) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`)
  const doc = (answer.body['doc'] ?? answer.body) as { id?: string }
  return { isTaken: answer.status < 400, id: doc.id ?? '' }
}

/** Somebody makes something; what was made is known from then on. */
export async function made(
  used: Used,
  known: string[],
  as: PersonName,
  path: string,
  body: unknown,
  prefix = '',
) {
  const { isTaken, id } = await asked(used, as, 'POST', path, body)
  if (isTaken) known.push(`${prefix}${id}`)
  return isTaken
}

export const change = async (used: Used, as: PersonName, path: string, body: unknown) =>
  (await asked(used, as, 'PATCH', path, body)).isTaken
