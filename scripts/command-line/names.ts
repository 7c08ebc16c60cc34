import { readArguments, type Options, type Values } from './arguments.ts'

/** The names that stand on the command line; or one sentence with the cure. */
export type NamesResult<O extends Options> =
  { ok: true; names: string[]; values: Values<O> } | { ok: false; message: string }

/**
 * Reads the command line of a command that does all its parts or the named ones.
 * @param known the names there are @param what one of them is called in front of people
 */
export function readNames<const O extends Options>(
  args: readonly string[],
  { known, what, options }: { known: readonly string[]; what: string; options: O },
): NamesResult<O> {
  const asked = readArguments(args, options, Infinity)
  if (!asked.ok) return asked
  const unknown = asked.words.find((word) => !known.includes(word))
  if (unknown !== undefined)
    return { ok: false, message: `Không có ${what} “${unknown}”: chọn trong ${known.join(', ')}.` }
  return { ok: true, names: asked.words, values: asked.values }
}

/** Those of `all` that are named, in their own order; all where none of them is. */
export function wantedOf<T>(
  all: readonly T[],
  names: readonly string[],
  nameOf: (one: T) => string,
): readonly T[] {
  const named = all.filter((one) => names.includes(nameOf(one)))
  return named.length === 0 ? all : named
}
