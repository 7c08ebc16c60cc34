import { scopeOf } from '../../body/scope.ts'
import { alignClass, attributes } from './attributes.ts'
import { blocksHtml } from './blocks.ts'
import type { At, Node, Writing } from './writing.ts'
import { childrenAt, valueOf } from './writing.ts'

const spanOf = (node: Node, property: string) =>
  (valueOf(node, property) as number | undefined) ?? 1

function cellHtml(at: At, writing: Writing): string {
  const [colSpan, rowSpan] = [spanOf(at.node, 'colSpan'), spanOf(at.node, 'rowSpan')]
  const scope = scopeOf(valueOf(at.node, 'headerState') as number, colSpan, rowSpan)
  const tag = scope === '' ? 'td' : 'th'
  const open = attributes({
    scope,
    colspan: colSpan > 1 ? String(colSpan) : '',
    rowspan: rowSpan > 1 ? String(rowSpan) : '',
    class: alignClass(at.node),
  })
  return `<${tag}${open}>${blocksHtml(at, writing, alignClass(at.node))}</${tag}>`
}

const rowHtml = (at: At, writing: Writing) =>
  `<tr>${childrenAt(at, writing)
    .map((cell) => cellHtml(cell, writing))
    .join('')}</tr>`

/** A table in the one box that scrolls. @param caption its name, empty where it has none */
export function tableHtml(at: At, writing: Writing, caption: string): string {
  const name = caption === '' ? '' : `<caption>${caption}</caption>`
  const striped = attributes({ class: at.node['rowStriping'] === true ? 'striped' : '' })
  const rows = childrenAt(at, writing).map((row) => rowHtml(row, writing))
  return `<div class="table" tabindex="0"><table${striped}>${name}${rows.join('')}</table></div>`
}
