import type { z } from 'zod'
import type { AttachedFile } from '../contract/file.ts'
import type { Image } from '../contract/image.ts'

/** Finished HTML as a person reads it, or as two of it are compared. */
export type Prose = (html: string) => string

/**
 * A kind of field: what is frozen of it, how it reads, and what its writer is told. Everything about "a day" stands in
 * one file; a content type names its fields by their kinds.
 */
export interface Kind<S extends z.ZodType = z.ZodType> {
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
}

/** A field that may be left out, and then stands in no text. */
export function optional<S extends z.ZodType>(kind: Kind<S>): Kind<z.ZodOptional<S>> {
  return {
    ...kind,
    schema: kind.schema.optional(),
    lines: (value, prose) => (value === undefined ? '' : kind.lines(value, prose)),
    images: (value) => (value === undefined ? [] : (kind.images?.(value) ?? [])),
    files: (value) => (value === undefined ? [] : (kind.files?.(value) ?? [])),
  }
}
