import { z } from 'zod'
import { AttachedFile, foundInWords, PAGES_OF, SIGNATURES } from '../../contract/file.ts'
import { CHARACTERS } from '../../limits.ts'
import { formatBytes, formatCount } from '../../text/amounts.ts'
import type { Kind } from '../kind.ts'

const short = (sha256: string) => sha256.slice(0, 8)

/** A file as a person reads it; a line for each thing that was found in it. */
function linesOf(file: AttachedFile): string {
  const { bytes, firstPage, format, found = [], name, pages, sha256, signature, text } = file
  const size = [
    format.toUpperCase(),
    ...(pages === undefined ? [] : [`${formatCount(pages)} ${PAGES_OF[format]}`]),
    formatBytes(bytes),
  ]
  return [
    `[${short(sha256)}] ${name} (${size.join(', ')})`,
    ...(signature === undefined ? [] : [`  Chữ ký: ${SIGNATURES[signature]}`]),
    text === undefined
      ? '  Chữ máy đọc được: không có'
      : `  Chữ máy đọc được: ${formatCount(text.characters)} ký tự [${short(text.sha256)}]`,
    ...(firstPage === undefined ? [] : [`  Ảnh trang đầu [${short(firstPage.sha256)}]`]),
    ...found.map((one) => `  Cần xem lại: ${foundInWords(one)}`),
  ].join('\n')
}

const schemaOf = (max: number) => z.array(AttachedFile).min(1).max(max)

/** Files that go with a text, in order; at most `max`. */
export const files = (
  label: string,
  max: number,
): Kind<ReturnType<typeof schemaOf>> & { kind: 'files'; max: number } => ({
  kind: 'files',
  label,
  max,
  schema: schemaOf(max),
  lines: (value) => value.map(linesOf).join('\n'),
  wrong: (path) =>
    path.endsWith('name')
      ? `${label}: có tệp chưa có tên, hoặc tên dài quá ${CHARACTERS.fileName} ký tự.`
      : `${label}: cần 1 đến ${max} tệp, mỗi tệp đã tải lên mục Tệp.`,
  files: (value) => value,
})
