import { digestsOfRow } from '../files/rows.ts'
import { MIME_TYPES } from '../files/mimeTypes.ts'
import { readPictureName } from '../media/names.ts'
import type { Row } from '../platform/rows.ts'

/** What a row of the library of files says of its bytes that the store does not. */
export function checkFileRow(row: Row<'files'>, whole: ReadonlyMap<string, number>): string[] {
  const missing = digestsOfRow(row).filter((name) => !whole.has(name))
  const said = readPictureName(row.filename ?? '')
  const isNamed =
    said?.digest === row.sha256 &&
    said.format === row.format &&
    row.mimeType === Reflect.get(MIME_TYPES, row.format) &&
    (missing.includes(row.sha256) || row.filesize === whole.get(row.sha256))
  return [
    ...missing.map((name) => `thiếu tệp ${name} hoặc tệp đã hỏng`),
    ...(isNamed ? [] : ['tên, kiểu hoặc cỡ tệp đã ghi không đúng']),
  ]
}
