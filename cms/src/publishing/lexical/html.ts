import { linkTarget } from '@bbt/shared/contract/fields.ts'
import { escapeHtml, pictureHtml } from '@bbt/shared/contract/picture.ts'
import { withoutControls } from '@bbt/shared/text/oneLine.ts'
import type { Image } from '@bbt/shared/contract/image.ts'

/** A node of the editor's saved state, as far as we look at it; nothing of it is trusted. */
export interface LexicalNode {
  type?: unknown
  children?: unknown
  text?: unknown
  format?: unknown
  tag?: unknown
  fields?: unknown
  value?: unknown
  headerState?: unknown
}

/** What stands between a text and the public: the node or link that may not be there. */
export class ForbiddenContent extends Error {}

const BODY_SIZES = '(min-width: 46rem) 44rem, 100vw'
const MAX_DEPTH = 12

/** Lexical's format bits, outermost tag first. */
const MARKS = [
  [1, 'strong'],
  [2, 'em'],
  [8, 'u'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
] as const

const HEADINGS: readonly unknown[] = ['h2', 'h3', 'h4']
const LISTS: readonly unknown[] = ['ul', 'ol']

interface Context {
  images: ReadonlyMap<string, Image>
  depth: number
}

type Writer = (node: LexicalNode, context: Context) => string

function children(node: LexicalNode, context: Context): string {
  if (context.depth >= MAX_DEPTH) throw new ForbiddenContent('Nội dung lồng nhau quá sâu.')
  if (!Array.isArray(node.children)) return ''
  const inside = { ...context, depth: context.depth + 1 }
  return (node.children as LexicalNode[]).map((child) => nodeHtml(child, inside)).join('')
}

const element =
  (tag: string): Writer =>
  (node, context) =>
    `<${tag}>${children(node, context)}</${tag}>`

function choose(tag: unknown, allowed: readonly unknown[], what: string): string {
  if (!allowed.includes(tag)) throw new ForbiddenContent(`${what} không được dùng trong bài.`)
  return String(tag)
}

function textHtml({ text, format }: LexicalNode): string {
  if (typeof text !== 'string') throw new ForbiddenContent('Có đoạn chữ bị hỏng.')
  const bits = typeof format === 'number' ? format : 0
  const marks = MARKS.filter(([bit]) => (bits & bit) !== 0).map(([, tag]) => tag)
  const open = marks.map((tag) => `<${tag}>`).join('')
  const close = marks
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')
  return open + escapeHtml(withoutControls(text.normalize('NFC'))) + close
}

const link: Writer = (node, context) => {
  const url = (node.fields as { url?: unknown } | undefined)?.url
  const target = linkTarget.safeParse(url)
  if (!target.success) {
    throw new ForbiddenContent(`Liên kết “${String(url)}” không hợp lệ: cần bắt đầu bằng https://.`)
  }
  return `<a href="${escapeHtml(target.data)}">${children(node, context)}</a>`
}

/** The media id of an upload node, populated or not. */
function mediaIdOf({ value }: LexicalNode): string | null {
  const id: unknown =
    typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' ? id : null
}

const upload: Writer = (node, { images }) => {
  const image = images.get(mediaIdOf(node) ?? '')
  if (!image) throw new ForbiddenContent('Có ảnh trong bài không còn trong kho ảnh.')
  const { caption, credit } = image
  const words = [caption, credit && `Ảnh: ${credit}`].filter((part) => part !== undefined)
  const figcaption =
    words.length > 0 ? `<figcaption>${escapeHtml(words.join(' '))}</figcaption>` : ''
  return `<figure>${pictureHtml(image, { sizes: BODY_SIZES })}${figcaption}</figure>`
}

const cell: Writer = (node, context) => {
  const tag = node.headerState === 0 || node.headerState === undefined ? 'td' : 'th scope="col"'
  return `<${tag}>${children(node, context)}</${tag.slice(0, 2)}>`
}

const table: Writer = (node, context) =>
  `<div class="table" tabindex="0"><table>${children(node, context)}</table></div>`

/** The allow-list: a node that is not here cannot be published. */
const WRITERS: Record<string, Writer> = {
  paragraph: (node, context) => {
    const inner = children(node, context)
    return inner === '' ? '' : `<p>${inner}</p>`
  },
  heading: (node, context) => element(choose(node.tag, HEADINGS, 'Cỡ tiêu đề này'))(node, context),
  text: textHtml,
  linebreak: () => '<br>',
  tab: () => ' ',
  list: (node, context) => element(choose(node.tag, LISTS, 'Kiểu danh sách này'))(node, context),
  listitem: element('li'),
  quote: element('blockquote'),
  horizontalrule: () => '<hr>',
  link,
  autolink: link,
  upload,
  table,
  tablerow: element('tr'),
  tablecell: cell,
}

function nodeHtml(node: LexicalNode, context: Context): string {
  const write = Object.hasOwn(WRITERS, String(node.type)) ? WRITERS[String(node.type)] : undefined
  if (!write) throw new ForbiddenContent(`Bài có phần “${String(node.type)}” không đăng được.`)
  return write(node, context)
}

/**
 * The public HTML of an editor state: the same text always gives the same bytes.
 * @param images pictures by media id
 * @throws ForbiddenContent for anything outside the allow-list, in words for the writer
 */
export function lexicalHtml(state: unknown, images: ReadonlyMap<string, Image>): string {
  const root = (state as { root?: LexicalNode } | null | undefined)?.root
  return root ? children(root, { images, depth: 0 }) : ''
}

/** Media ids of the pictures in an editor state, in order. */
export function uploadIds(state: unknown): string[] {
  const visit = (node: LexicalNode): string[] => {
    const id = node.type === 'upload' ? mediaIdOf(node) : null
    const inner = Array.isArray(node.children)
      ? (node.children as LexicalNode[]).flatMap(visit)
      : []
    return id === null ? inner : [id, ...inner]
  }
  const root = (state as { root?: LexicalNode } | null | undefined)?.root
  return root ? visit(root) : []
}
