import { digestsOfFile, digestsOfPicture } from '../bytes/rows.ts'
import { readStoredName } from '../bytes/names.ts'
import { MIME_TYPES } from '../files/mimeTypes.ts'
import type { Row } from '../platform/rows.ts'

/** The length of what the store has whole, by SHA-256. */
export type Whole = ReadonlyMap<string, number>

/** What a row says of its bytes that the store does not. @param digests of all that it names, its own first */
function checkRow(
  row: Row<'media' | 'files'>,
  digests: readonly string[],
  mimeType: unknown,
  whole: Whole,
): string[] {
  const missing = digests.filter((name) => !whole.has(name))
  const said = readStoredName(row.filename ?? '')
  const isNamed =
    said?.digest === row.sha256 &&
    said.format === row.format &&
    row.mimeType === mimeType &&
    (missing.includes(row.sha256) || row.filesize === whole.get(row.sha256))
  return [
    ...missing.map((name) => `thiếu tệp ${name} hoặc tệp đã hỏng`),
    ...(isNamed ? [] : ['tên, kiểu hoặc cỡ tệp đã ghi không đúng']),
  ]
}

/** Of a row of the library of pictures. */
export const checkPictureRow = (row: Row<'media'>, whole: Whole): string[] =>
  checkRow(row, digestsOfPicture(row), `image/${row.format === 'jpg' ? 'jpeg' : row.format}`, whole)

/** Of a row of the library of files. */
export const checkFileRow = (row: Row<'files'>, whole: Whole): string[] =>
  checkRow(row, digestsOfFile(row), Reflect.get(MIME_TYPES, row.format), whole)
