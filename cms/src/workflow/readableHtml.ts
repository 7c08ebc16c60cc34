import { attributesInWords } from './readableAttributes.ts'

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

const decoded = (text: string) =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)

/** The words of finished HTML, one paragraph a line; links keep their target, since it is content too. */
export function textOfHtml(html: string): string {
  const text = html
    .replace(/<a href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g, '$2 ($1)')
    .replace(/<br>|<\/(?:p|h[2-4]|li|tr|figure|blockquote|caption)>|(?<=[^>])<[ou]l\b[^>]*>/g, '\n')
    .replace(/<\/(?:td|th)>/g, ' · ')
    .replace(/<[^>]+>/g, '')
  return decoded(text).trim()
}

/** What stands for a tag, where it opens and where it closes; ⟦ and ⟧ of the text itself are doubled. */
const TOKENS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  p: ['', '\n'],
  br: ['⟦xuống dòng⟧\n', ''],
  hr: ['⟦đường kẻ⟧\n', ''],
  h2: ['⟦tiêu đề 2⟧ ', '\n'],
  h3: ['⟦tiêu đề 3⟧ ', '\n'],
  h4: ['⟦tiêu đề 4⟧ ', '\n'],
  ul: ['⟦danh sách⟧\n', '⟦hết danh sách⟧\n'],
  ol: ['⟦danh sách đánh số⟧\n', '⟦hết danh sách⟧\n'],
  li: ['⟦mục⟧ ', '\n'],
  blockquote: ['⟦trích⟧ ', '\n'],
  strong: ['⟦đậm: ', '⟧'],
  em: ['⟦nghiêng: ', '⟧'],
  u: ['⟦gạch chân: ', '⟧'],
  s: ['⟦gạch bỏ: ', '⟧'],
  sub: ['⟦chỉ số dưới: ', '⟧'],
  sup: ['⟦chỉ số trên: ', '⟧'],
  tr: ['', '\n'],
  caption: ['⟦tên bảng⟧ ', '\n'],
  td: ['', ' · '],
  th: ['⟦đầu cột⟧ ', ' · '],
  figure: ['', '\n'],
  figcaption: [' ', ''],
  // What holds others and is the same around all of them.
  div: ['', ''],
  table: ['⟦bảng⟧\n', ''],
  picture: ['', ''],
  source: ['', ''],
}

/** Tags whose attributes say nothing to a reader. */
const FRAMES = ['div', 'picture', 'source']

/** A tag as it is read: what it stands for, then what its attributes say. */
function tokenOf({ tag, name, more, closes }: Tag): string {
  const isOfRow = name === 'th' && !closes && more.includes('scope="row')
  const token = isOfRow ? '⟦đầu hàng⟧ ' : TOKENS[name]?.[closes ? 1 : 0]
  if (token === undefined) return `⟦${tag.slice(1, -1)}⟧`
  return closes || FRAMES.includes(name) ? token : token + attributesInWords(more)
}

interface Tag {
  tag: string
  name: string
  more: string
  closes: boolean
}

const SHA256 = /[0-9a-f]{64}/
const HREF = /href="([^"]*)"/

/** The same with everything that is more than words: marks, headings, lists, link targets, where pictures stand. */
export function markedTextOfHtml(html: string): string {
  const targets: string[] = []
  const text = html
    .replace(/⟦|⟧/g, '$&$&')
    .replace(/<(\/?)([a-z0-9]+)([^>]*)>/g, (tag, slash: string, name: string, more: string) => {
      const closes = slash !== ''
      if (name === 'img') return `⟦ảnh ${SHA256.exec(more)?.[0].slice(0, 8) ?? more}⟧`
      if (name !== 'a') return tokenOf({ tag, name, more, closes })
      if (closes) return ` → ${targets.pop() ?? ''}⟧`
      targets.push(HREF.exec(more)?.[1] ?? more)
      return `⟦${attributesInWords(more)}`
    })
  return decoded(text).trim()
}
