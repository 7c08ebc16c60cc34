import { heading } from './nodes/heading.ts'
import { horizontalrule } from './nodes/horizontalrule.ts'
import type { NodeKind } from './nodes/kind.ts'
import { linebreak } from './nodes/linebreak.ts'
import { autolink, link } from './nodes/link.ts'
import { list } from './nodes/list.ts'
import { listitem } from './nodes/listitem.ts'
import { paragraph } from './nodes/paragraph.ts'
import { quote } from './nodes/quote.ts'
import { root } from './nodes/root.ts'
import { tab } from './nodes/tab.ts'
import { table } from './nodes/table.ts'
import { tablecaption } from './nodes/tablecaption.ts'
import { tablecell } from './nodes/tablecell.ts'
import { tablerow } from './nodes/tablerow.ts'
import { textNode } from './nodes/text.ts'
import { upload } from './nodes/upload.ts'

/**
 * Every node that the text of an item may be made of. The check at the save, the writer of the page and the
 * generator of test documents all read this table; what is not in it exists nowhere.
 */
export const KINDS: ReadonlyMap<unknown, NodeKind> = new Map(
  [
    root,
    paragraph,
    heading,
    textNode,
    linebreak,
    tab,
    list,
    listitem,
    quote,
    horizontalrule,
    link,
    autolink,
    upload,
    table,
    tablerow,
    tablecell,
    tablecaption,
  ].map((kind) => [kind.type, kind]),
)
