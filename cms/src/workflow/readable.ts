import type { Article } from '@bbt/shared/contract/article.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { Image } from '@bbt/shared/contract/image.ts'
import { imagesOf } from '@bbt/shared/contract/content.ts'
import { UNIT_KINDS } from '@bbt/shared/unitKinds.ts'
import { formatDate, formatDateTime } from '@bbt/shared/text/dates.ts'

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** The words of finished HTML, one paragraph a line; links keep their target, since it is content too. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, '$2 ($1)')
    .replace(/<br>|<\/(?:p|h[2-4]|li|tr|figure|blockquote)>/g, '\n')
    .replace(/<\/(?:td|th)>/g, ' · ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim()
}

const imageText = ({ alt, caption, credit, sha256 }: Image) =>
  `[${sha256.slice(0, 8)}] ${alt}${caption ? ` — ${caption}` : ''}${credit ? ` (${credit})` : ''}`

const timeText = (instant: string | undefined) =>
  instant === undefined ? '' : formatDateTime(instant)

const articleFields = (article: Article): [string, string][] => [
  ['Tiêu đề', article.title],
  ['Tóm tắt', article.summary],
  ['Nội dung', textOfHtml(article.bodyHtml)],
  ['Ảnh', imagesOf(article).map(imageText).join('\n')],
  ['Chuyên mục', `${article.category.name} (${article.category.slug})`],
  [
    'Tổ, đoàn thể',
    `${article.unit.name} (${UNIT_KINDS[article.unit.kind].label}, ${article.unit.slug})`,
  ],
  ['Ngày hiển thị', article.datedOn === undefined ? '' : formatDate(article.datedOn)],
  ['Hiện từ lúc', timeText(article.visibleFrom)],
  ['Hiện đến lúc', timeText(article.visibleUntil)],
  ['Đường dẫn', article.url],
]

/** Nested values as indented lines: a configuration has no prose to compare. */
function lines(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.map((item) => lines(item, indent)).join('\n')
  if (typeof value !== 'object' || value === null) return `${indent}${String(value)}`
  return Object.values(value)
    .map((inner) => lines(inner, `${indent}  `))
    .join('\n')
}

/** A content as labelled texts that a person can compare; everything the digest covers is in it. */
export function readableFields(content: Content): [string, string][] {
  if (content.type === 'article') return articleFields(content)
  return [
    ['Tên bản cấu hình', content.title],
    ['Trường', lines(content.school)],
    ['Thực đơn', lines(content.menu)],
    ['Liên kết', lines(content.linkGroups)],
    ['Trang chủ', lines(content.home)],
  ]
}
