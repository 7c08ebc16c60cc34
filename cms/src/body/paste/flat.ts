import type { Marker } from '../markers.ts'
import type { Inline } from './line.ts'

export type Alignment = '' | 'left' | 'center' | 'right' | 'justify'

export type LineTag = 'p' | 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'quote' | 'caption'

export interface FlatLine {
  kind: 'line'
  tag: LineTag
  align: Alignment
  inline: Inline[]
}

/** An item, with the number that was seen before it. */
export interface FlatItem {
  kind: 'item'
  /** What it shares with the items of its list. */
  list: unknown
  /** From 1. */
  level: number
  isNumbered: boolean
  number: number
  marker: Marker | undefined
  align: Alignment
  inline: Inline[]
}

/** A picture that lies on the clipboard itself. */
interface FlatPicture {
  kind: 'picture'
  /** A `data:` address. */
  source: string
  alt: string
}

export interface FlatCell {
  row: number
  column: number
  rows: number
  columns: number
  /** Lexical's bits (`body/nodes/tablecell.ts`). */
  header: number
  align: Alignment
  blocks: Flat[]
}

export interface FlatTable {
  kind: 'table'
  caption: Inline[]
  rows: number
  columns: number
  cells: FlatCell[]
}

/** What was pasted as a sequence of blocks, in its order: what lies in others has come out of them. */
export type Flat = FlatLine | FlatItem | FlatPicture | FlatTable | { kind: 'rule' }
