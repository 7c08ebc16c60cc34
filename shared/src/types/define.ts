import { z } from 'zod'
import type { AttachedFile } from '../contract/file.ts'
import type { Image } from '../contract/image.ts'
import { path as sitePath } from '../contract/fields.ts'
import type { Route } from '../workflow/situation.ts'
import type { Address } from './address.ts'
import type { Kind, Prose } from './kind.ts'
import type { Place, When } from './lists.ts'

type Fields = Readonly<Record<string, Kind>>

/** Where an item is shown that another one names: on that one's pages (`forward`), or each on the other's (`both`). */
export type Neighbourhood = 'forward' | 'both'

/** What people agree on about a kind of content; the rest follows from it. */
interface Descriptor<
  N extends string,
  C extends string,
  A extends Address,
  F extends Fields,
  K extends keyof F,
> {
  name: N
  /** The CMS collection. */
  collection: C
  label: { one: string; many: string }
  address: A
  /** The fixed route of types without a category. */
  route: 'byCategory' | Route
  /** Replaced and never taken down: there is no site without it. */
  isPermanent: boolean
  /** In words, the list of all its items; what stands in no list has none. */
  list?: { title: string; lead: string; empty: string }
  /** In the order in which a person reads them. */
  fields: F
  /** The day by which its items are dated, where their writer gives one; else the day on which each came. */
  datedBy?: keyof F
  /** What lists show of an item. */
  card?: readonly K[]
  /** The lists in which an item stands, and where there. It may leave and come by its own moments. */
  lists?: (content: z.output<Contract<N, A, F>>, when: When) => Place[]
  /** Relations whose target shows the item too. */
  neighbours?: { readonly [field in keyof F]?: Neighbourhood }
}

type Url<A extends Address> = A extends { only: infer P extends string }
  ? z.ZodLiteral<P>
  : z.ZodString

type Contract<N extends string, A extends Address, F extends Fields> = z.ZodObject<
  { type: z.ZodLiteral<N>; url: Url<A> } & { [K in keyof F]: F[K]['schema'] },
  z.core.$strict
>

/** Also where one of them is no moment: that is said at its own field. */
const isBefore = (earlier: unknown, later: unknown) =>
  typeof earlier !== 'string' ||
  typeof later !== 'string' ||
  !(Date.parse(earlier) >= Date.parse(later))

/** The contract of a type: its fields and no other, and each moment after the one that it must follow. */
function contractOf<N extends string, A extends Address, F extends Fields>(
  name: N,
  address: A,
  fields: F,
): Contract<N, A, F> {
  const schemas = Object.entries(fields).map(([field, { schema }]): [string, z.ZodType] => [
    field,
    schema,
  ])
  const url = address.only === undefined ? sitePath.refine(address.is) : z.literal(address.only)
  const shape = { type: z.literal(name), url, ...Object.fromEntries(schemas) }
  const inOrder = Object.entries(fields).flatMap(([field, { after }]) =>
    after === undefined ? [] : [[after, field] as const],
  )
  const plain: z.ZodObject = z.strictObject(shape)
  const contract = inOrder.reduce(
    (whole, [earlier, later]) =>
      whole.refine((value) => isBefore(value[earlier], value[later]), { path: [later] }),
    plain,
  )
  // The compiler cannot follow fields from a record into a shape; `museum.test.ts` and the types of each content do.
  return contract as unknown as Contract<N, A, F>
}

/**
 * A kind of content that goes through the board: its contract, its words for people and its pictures, derived from
 * one list of fields.
 */
export function contentType<
  const N extends string,
  const C extends string,
  A extends Address,
  F extends Fields,
  const K extends keyof F = never,
>(descriptor: Descriptor<N, C, A, F, K>) {
  const { name, address, fields } = descriptor
  // A parsed content has values of its own fields' types; the compiler cannot follow that from field to field.
  const kinds = new Map(Object.entries(fields) as unknown as [string, Kind<z.ZodAny>][])
  const valueOf = (content: object, field: string): unknown => Reflect.get(content, field)
  const shownBy = (name: string): Neighbourhood => descriptor.neighbours?.[name] ?? 'forward'
  return {
    ...descriptor,
    contract: contractOf(name, address, fields),
    /** A content as labelled texts, its address last. */
    readable: (content: { url: string }, prose: Prose): [string, string][] => [
      ...[...kinds].map(([field, kind]): [string, string] => [
        kind.label,
        kind.lines(valueOf(content, field), prose),
      ]),
      ...(address.only === undefined
        ? [['Đường dẫn', content.url] satisfies [string, string]]
        : []),
    ],
    /** Where and in which words the contract's refusal at `path` is told to the writer. */
    problem: (path: readonly PropertyKey[]): { field: string; detail: string } => {
      const [field = '', ...below] = path.map(String)
      if (field === 'url') {
        const detail = 'Đường dẫn: chỉ gồm chữ không dấu, số và dấu gạch nối.'
        return { field, detail }
      }
      const kind = kinds.get(field)
      if (kind === undefined) return { field, detail: `Mục “${field}” chưa đúng.` }
      const earlier = kind.after === undefined ? undefined : kinds.get(kind.after)
      const detail = earlier
        ? `${kind.label}: phải là một thời điểm sau “${earlier.label}”.`
        : kind.wrong(below.join('.'))
      return { field: kind.enteredIn ?? field, detail }
    },
    /** Every picture that a content shows. */
    images: (content: object): Image[] =>
      [...kinds].flatMap(([field, kind]) => kind.images?.(valueOf(content, field)) ?? []),
    /** Every file that goes with a content. */
    files: (content: object): AttachedFile[] =>
      [...kinds].flatMap(([field, kind]) => kind.files?.(valueOf(content, field)) ?? []),
    /** Every instant at which what is shown of a content may change: ISO 8601 in UTC with milliseconds, in order. */
    moments: (content: object): string[] => {
      const all = [...kinds].flatMap(
        ([field, kind]) => kind.moments?.(valueOf(content, field)) ?? [],
      )
      return [...new Set(all.map((instant) => new Date(instant).toISOString()))].sort()
    },
    /** Where an item is shown that a field of this name names. */
    shownBy,
    /** Every item that a content names, by field, and where one shows the other. */
    relations: (content: object): { name: string; target: string; shown: Neighbourhood }[] =>
      [...kinds].flatMap(([name, kind]) =>
        (kind.targets?.(valueOf(content, name)) ?? []).map((target) => ({
          name,
          target,
          shown: shownBy(name),
        })),
      ),
    /** Where a content stands in lists. */
    places: (content: object, when: When): Place[] =>
      descriptor.lists?.(content as z.output<Contract<N, A, F>>, when) ?? [],
  }
}
