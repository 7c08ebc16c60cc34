import { isDeepStrictEqual } from 'node:util'
import { isNothing } from '../fields/values.ts'

const written = (value: unknown): string => JSON.stringify(isNothing(value) ? null : value)

/** Whether two values of a field say the same, as they come from a form or from the database. */
export function isSame(a: unknown, b: unknown): boolean {
  const [one, other] = [written(a), written(b)]
  // What differs as it is written may still say the same in another order, and is as long then.
  if (one === other) return true
  return one.length === other.length && isDeepStrictEqual(JSON.parse(one), JSON.parse(other))
}

/** The address is no word of a text: it follows the title by itself. */
const ADDRESS = 'slug'

/** Whether two texts of an item say the same in each of these fields. */
export const saysSame = (names: readonly string[], text: object, other: object): boolean =>
  names.every(
    (name) => name === ADDRESS || isSame(Reflect.get(text, name), Reflect.get(other, name)),
  )
