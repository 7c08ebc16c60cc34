import type { z } from 'zod'
import type { AttachedFile } from '../contract/file.ts'
import type { Image } from '../contract/image.ts'

/** Finished HTML as a person reads it, or as two of it are compared. */
export type Prose = (html: string) => string

/** Every kind there is, by the name under which the office has its form. */
export type KindName =
  | 'text'
  | 'html'
  | 'pictures'
  | 'image'
  | 'files'
  | 'unit'
  | 'category'
  | 'day'
  | 'instant'
  | 'values'
  | 'choice'
  | 'choices'
  | 'flag'
  | 'integer'
  | 'relation'
  | 'relations'

/**
 * A kind of field: what is frozen of it, how it reads, and what its writer is told. Everything about "a day" stands in
 * one file; a content type names its fields by their kinds.
 */
export interface Kind<S extends z.ZodType = z.ZodType> {
  readonly kind: KindName
  /** What the form, the comparison and a refusal call it. */
  readonly label: string
  readonly schema: S
  /** The value as a person reads it; everything that the digest covers is in it. */
  lines(value: z.output<S>, prose: Prose): string
  /** One sentence for its writer about the part below the field, at `path`, that the contract refuses. */
  wrong(path: string): string
  /** The form's field in which it is entered, where that has another name than the contract's. */
  readonly enteredIn?: string
  /** The pictures in it, in order. */
  images?(value: z.output<S>): readonly Image[]
  /** The files in it, in order. */
  files?(value: z.output<S>): readonly AttachedFile[]
  /** Another field of the type: an instant that must come before this one. */
  readonly after?: string
  /** The instants in it, at which what is shown of the item may change. */
  moments?(value: z.output<S>): readonly string[]
  /** The collection of the items that it names. */
  readonly relatesTo?: string
  /** The items that it names, as `collection/id`. */
  targets?(value: z.output<S>): readonly string[]
}

type Judged<S extends z.ZodType> = Pick<
  Kind<S>,
  'schema' | 'lines' | 'images' | 'files' | 'moments' | 'targets'
>

/** The same kind with all that its form needs to know, of a value that may be absent. */
export type Optional<K extends Kind> = Omit<K, keyof Judged<z.ZodType>> &
  Judged<z.ZodOptional<K['schema']>>

/** A field that may be left out, and then stands in no text. */
export function optional<K extends Kind>(kind: K): Optional<K> {
  return {
    ...kind,
    schema: kind.schema.optional(),
    lines: (value, prose) => (value === undefined ? '' : kind.lines(value, prose)),
    images: (value) => (value === undefined ? [] : (kind.images?.(value) ?? [])),
    files: (value) => (value === undefined ? [] : (kind.files?.(value) ?? [])),
    moments: (value) => (value === undefined ? [] : (kind.moments?.(value) ?? [])),
    targets: (value) => (value === undefined ? [] : (kind.targets?.(value) ?? [])),
  }
}
