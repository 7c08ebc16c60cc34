import { parseArgs } from 'node:util'

/** An option of a command: a switch, or one that takes a word. */
type Option =
  | { type: 'boolean' }
  | {
      type: 'string'
      /** What stands for the word where the options are listed: `TỆP`. */
      placeholder: string
      /** What is missing where there is no word, with an example; follows “cần”. */
      takes: string
    }
export type Options = Readonly<Record<string, Option>>

/** What was given of each option; a switch is false and a word undefined where it was not. */
export type Values<O extends Options> = {
  [Name in keyof O]: O[Name] extends { type: 'boolean' } ? boolean : string | undefined
}

/** The options and the words beside them; or one sentence that says what to write instead. */
export type ArgumentsResult<O extends Options> =
  { ok: true; values: Values<O>; words: string[] } | { ok: false; message: string }

/**
 * Reads a command line by `parseArgs` of node:util. An option that is not in `options`, one without its word and
 * a switch with one are refused, in words that name the options there are.
 * @param most how many words may stand beside the options
 */
export function readArguments<const O extends Options>(
  args: readonly string[],
  options: O,
  most: number,
): ArgumentsResult<O> {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { type }]) => [name, { type }]),
    ),
    strict: false,
    tokens: true,
  })
  const values: Record<string, boolean | string | undefined> = {}
  for (const [name, { type }] of Object.entries(options))
    values[name] = type === 'boolean' ? false : undefined
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (words.length === most) return refused(token.value, options)
      words.push(token.value)
    } else if (token.kind === 'option') {
      const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined
      // `-json` would be `-j -s -o -n`: only the whole words that are listed are options.
      if (!option || token.rawName !== `--${token.name}`) return refused(token.rawName, options)
      if (option.type === 'boolean') {
        if (token.value !== undefined)
          return {
            ok: false,
            message: `${token.rawName} không nhận giá trị: bỏ “=${token.value}”.`,
          }
        values[token.name] = true
      } else {
        const isNext = token.inlineValue === false && token.value.startsWith('-')
        if (token.value === undefined || token.value === '' || isNext)
          return { ok: false, message: `Sau ${token.rawName} cần ${option.takes}.` }
        values[token.name] = token.value
      }
    }
  }
  return { ok: true, values: values as Values<O>, words }
}

function refused(given: string, options: Options): { ok: false; message: string } {
  const known = Object.entries(options).map(([name, option]) =>
    option.type === 'boolean' ? `--${name}` : `--${name} ${option.placeholder}`,
  )
  const cure = known.length === 0 ? 'lệnh này không có tuỳ chọn nào' : `dùng ${known.join(', ')}`
  return { ok: false, message: `Không hiểu “${given}”: ${cure}.` }
}
