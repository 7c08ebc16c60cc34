import type { Article } from '@bbt/shared/contract/article.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { Image } from '@bbt/shared/contract/image.ts'
import { imagesOf } from '@bbt/shared/contract/content.ts'
import { UNIT_KINDS } from '@bbt/shared/unitKinds.ts'
import { formatDate, formatDateTime } from '@bbt/shared/text/dates.ts'
import { markedTextOfHtml, textOfHtml } from './readableHtml.ts'

const imageText = ({ alt, caption, credit, sha256 }: Image) =>
  `[${sha256.slice(0, 8)}] ${alt}${caption ? ` — ${caption}` : ''}${credit ? ` (${credit})` : ''}`

const timeText = (instant: string | undefined) =>
  instant === undefined ? '' : formatDateTime(instant)

const articleFields = (article: Article, prose: (html: string) => string): [string, string][] => [
  ['Tiêu đề', article.title],
  ['Tóm tắt', article.summary],
  ['Nội dung', prose(article.bodyHtml)],
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

/** A content as labelled texts that a person can read. */
export const readableFields = (content: Content): [string, string][] =>
  fieldsOf(content, textOfHtml)

/** The same to compare: everything the digest covers is in it, marks and targets of links too. */
export const comparableFields = (content: Content): [string, string][] =>
  fieldsOf(content, markedTextOfHtml)

function fieldsOf(content: Content, prose: (html: string) => string): [string, string][] {
  if (content.type === 'article') return articleFields(content, prose)
  return [
    ['Tên bản cấu hình', content.title],
    ['Trường', lines(content.school)],
    ['Trình đơn', lines(content.menu)],
    ['Liên kết', lines(content.linkGroups)],
    ['Trang chủ', lines(content.home)],
  ]
}
