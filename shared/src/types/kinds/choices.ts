import { z } from 'zod'
import type { Kind } from '../kind.ts'

/** What there is to choose, in the order of the form: what is frozen, and what people read. */
export type Options<V extends string = string> = Readonly<Record<V, { readonly label: string }>>

const valuesOf = <V extends string>(options: Options<V>) => Object.keys(options) as V[]

type Enum<V extends string> = z.ZodEnum<{ [K in V]: K }>

const enumOf = <V extends string>(options: Options<V>) => z.enum(valuesOf(options)) as Enum<V>

/** @property options as `choice` is given them */
export interface Choice<V extends string = string> extends Kind<Enum<V>> {
  readonly kind: 'choice'
  readonly options: Options<V>
}

/** One of some. What was once to choose is never taken away: it stands in frozen texts. */
export const choice = <V extends string>(label: string, options: Options<V>): Choice<V> => ({
  kind: 'choice',
  label,
  options,
  schema: enumOf(options),
  lines: (value) => options[value].label,
  wrong: () => `${label}: chưa chọn.`,
})

/** @property options as `choices` is given them */
export interface Choices<V extends string = string> extends Kind<z.ZodArray<Enum<V>>> {
  readonly kind: 'choices'
  readonly options: Options<V>
}

/** Some of some, each once and in the order of the options, so that the same choice is always the same text. */
export function choices<V extends string>(label: string, options: Options<V>): Choices<V> {
  const inOrder = (chosen: readonly string[]) =>
    valuesOf(options).filter((value) => chosen.includes(value))
  return {
    kind: 'choices',
    label,
    options,
    schema: z
      .array(enumOf(options))
      .min(1)
      .refine((chosen) => chosen.join() === inOrder(chosen).join()),
    lines: (value) => value.map((one) => options[one].label).join(', '),
    wrong: () => `${label}: chọn ít nhất một mục.`,
  }
}

/** What is so or is not: only `optional`, since what is not so stands in no text. */
export const flag = (label: string): Kind<z.ZodLiteral<true>> & { kind: 'flag' } => ({
  kind: 'flag',
  label,
  schema: z.literal(true),
  lines: () => 'có',
  wrong: () => `${label}: chưa đánh dấu.`,
})
