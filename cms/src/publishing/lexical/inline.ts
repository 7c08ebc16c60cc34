import { linkTarget } from '@bbt/shared/contract/fields.ts'
import { escapeHtml } from '@bbt/shared/contract/picture.ts'
import { hasVisible } from '@bbt/shared/text/visible.ts'
import { MARKS } from '../../body/nodes/text.ts'
import { attributes } from './attributes.ts'
import type { At, Node, Writing } from './writing.ts'
import { childrenAt, valueOf } from './writing.ts'

/** U+0338 joins the ">" before it to "≯" in NFC; as a reference it stays what it is. */
const apart = (html: string) => html.replace(/^\u0338/, '&#824;')

/** Its text is clean since its shape was judged: line breaks are LF. */
function textHtml(node: Node, writing: Writing): string {
  const text = valueOf(node, 'text') as string
  if (text === '') return ''
  if (writing.isBlank && hasVisible(text)) writing.isBlank = false
  const bits = valueOf(node, 'format') as number
  const marks = MARKS.filter(([bit]) => (bits & bit) !== 0).map(([, tag]) => tag)
  const open = marks.map((tag) => `<${tag}>`).join('')
  const close = marks
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')
  const lines = text.split('\n').map((line) => apart(escapeHtml(line)))
  return open + lines.join('<br>') + close
}

interface LinkFields {
  url?: string | null
  newTab?: boolean | null
  linkType?: string | null
}

function linkHtml(at: At, writing: Writing): string {
  const inner = inlineHtml(childrenAt(at, writing), writing)
  const { url, newTab, linkType } = valueOf(at.node, 'fields') as LinkFields
  const target = linkTarget.safeParse(url)
  if (!target.success || linkType === 'internal') {
    const words = `liên kết “${url ?? ''}” không hợp lệ, cần bắt đầu bằng https://`
    writing.faults.push({ path: at.path, words })
    return inner
  }
  const tab = newTab === true ? { target: '_blank', rel: 'noopener' } : {}
  return inner === '' ? '' : `<a${attributes({ href: target.data, ...tab })}>${inner}</a>`
}

const WRITERS: Readonly<Record<string, (at: At, writing: Writing) => string>> = {
  text: ({ node }, writing) => textHtml(node, writing),
  linebreak: () => '<br>',
  tab: () => '\t',
  link: linkHtml,
  autolink: linkHtml,
}

/** The HTML of what stands within a line. */
export const inlineHtml = (children: readonly At[], writing: Writing): string =>
  children.map((at) => WRITERS[at.node.type]?.(at, writing) ?? '').join('')

/** The same as the lines of a block. A break at the very end opens a line, for which HTML wants a second one. */
export const linesHtml = (children: readonly At[], writing: Writing): string =>
  inlineHtml(children, writing).replace(/<br>(?:<\/a>)?$/, '$&<br>')
