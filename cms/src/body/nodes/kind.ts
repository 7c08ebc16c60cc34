import type { Property } from './property.ts'

/** What a node of the editor may be: its properties beside `type` and `children`, and what it may hold. */
export interface NodeKind {
  type: string
  /** What people call it. */
  name: string
  properties: Readonly<Record<string, Property>>
  /** Types that a page can show in it; null where it never has children. */
  children: readonly string[] | null
  /**
   * `wall` where the editor itself cannot open anything else in it: refused at the save. Elsewhere what does
   * not belong may be saved, and is named when the page is built.
   */
  isWall: boolean
}

const INLINE = ['text', 'linebreak', 'tab', 'link', 'autolink'] as const

/** What stands within a line. */
export const INLINE_TYPES: readonly string[] = INLINE

/** What stands in lines of its own. */
export const BLOCK_TYPES: readonly string[] = [
  'paragraph',
  'heading',
  'list',
  'quote',
  'horizontalrule',
  'upload',
  'table',
  'tablecaption',
]
