import type { AttachedFile } from '@bbt/shared/contract/file.ts'
import type { Image } from '@bbt/shared/contract/image.ts'
import type { Kind } from '@bbt/shared/types/kind.ts'
import type { Field } from 'payload'
import type { Row } from '../../platform/rows.ts'

/** What a type says of a field of its form beyond what its kind does. */
export interface Own {
  /** One sentence under the field. */
  description?: string
  /** Words on several lines. */
  isLong?: boolean
  /** Stands beside the text. */
  isAside?: boolean
}

/** Where a field stands in a form, and what is known of it. */
export interface At<K extends Kind = Kind> {
  name: string
  kind: K
  own: Own
}

/** What was read of the rows that a form's values name, by collection and id. */
export interface There {
  images: ReadonlyMap<string, Image>
  files: ReadonlyMap<string, AttachedFile>
  units: ReadonlyMap<string, Row<'units'>>
  categories: ReadonlyMap<string, Row<'categories'>>
  /** Titles of items as the site shows them, by the name of each: "articles/6f1c…". What is not on the site is not there. */
  items: ReadonlyMap<string, string>
}

/** What is frozen of a value: nothing where there is nothing to see; and what of it no page can show, in words for its writer. */
export interface Frozen {
  value?: unknown
  faults?: readonly string[]
}

/**
 * A kind of field in the office, beside what `shared/src/types/kinds` says of it. Which rows a value names follows from
 * the field of the form (fields/names.ts).
 */
export interface FormKind<K extends Kind = Kind> {
  /** The field of the form; none where it is entered in another's. */
  form?(at: At<K>): Field
  /** What a revision freezes of a row's value, which may be anything. */
  frozen(value: unknown, there: There, kind: K): Frozen | Promise<Frozen>
  /** Whether a list may be filtered by it, and sorted by it. */
  readonly asked: { where: boolean; sort: boolean }
}

/** What is frozen of a value: no key where it is nothing. */
export const froze = (value: unknown): Frozen => (value === undefined ? {} : { value })

/** What every field of a form has: its name and label, and the parts of its `admin` that a type may say. */
export const fieldOf = ({ name, kind, own: { description, isAside } }: At) => ({
  name,
  label: kind.label,
  admin: {
    ...(description !== undefined && { description }),
    ...(isAside === true && { position: 'sidebar' as const }),
  },
})
