import type { Found } from '@bbt/shared/contract/file.ts'
import { foundInWords, PAGES_OF, SIGNATURES } from '@bbt/shared/contract/file.ts'
import { BYTES, CHARACTERS } from '@bbt/shared/limits.ts'
import { formatCount } from '@bbt/shared/text/amounts.ts'
import { visibleLine } from '@bbt/shared/text/visible.ts'
import type { File, PayloadRequest } from 'payload'
import { refuseInfected } from '../bytes/scan.ts'
import { storedName } from '../bytes/names.ts'
import { bytesOf } from '../bytes/store.ts'
import type { FileRead } from './judged.ts'
import { MIME_TYPES } from './mimeTypes.ts'
import { FileRefused } from './problems.ts'
import { fileReader } from './read.ts'

const read = fileReader()

/** What the row says of a file that was taken in. */
interface Taken {
  name: string
  sha256: string
  format: FileRead['format']
  pages: number | null
  text: { sha256: string | null; characters: number | null }
  firstPage: { sha256: string | null; width: number | null; height: number | null }
  signature: string | null
  found: Found[]
  isScanned: boolean
  report: string
  /** Payload's own, of pictures: a form that sends them says nothing of a file. */
  width: null
  height: null
}

const taken = new WeakMap<File, Taken>()

/** Without its ending: "84-qd-thpt.pdf" → "84-qd-thpt". */
const nameIn = (filename: string) =>
  visibleLine(filename.replace(/\.[A-Za-z0-9]{1,5}$/, ''))
    .slice(0, CHARACTERS.fileName)
    .trim()

/** What people are told of a file, a line for each thing. */
function reportOf({ format, found, pages, signature, text }: FileRead, isScanned: boolean): string {
  return [
    ...(pages === undefined ? [] : [`${formatCount(pages)} ${PAGES_OF[format]}.`]),
    text === '' ? 'Máy không đọc được chữ nào.' : `Máy đọc được ${formatCount(text.length)} ký tự.`,
    ...(signature === undefined ? [] : [`Chữ ký: ${SIGNATURES[signature]}.`]),
    ...found.map((one) => `Cần xem lại: ${foundInWords(one)}.`),
    ...(isScanned ? [] : ['Tệp chưa được quét virus.']),
  ].join('\n')
}

const refused = (...why: ConstructorParameters<typeof FileRefused>) => new FileRefused(...why)

/**
 * Checks the request's file and keeps its bytes, its words and its first page; the request then carries the bytes that are
 * kept, named by their digest: the name a sender chose is words for people at most. Slow, and therefore done before a
 * transaction holds others up. A file that was taken in already stays as it is. @throws {FileRefused}
 */
export async function takeInFile(
  req: PayloadRequest,
  data: Readonly<Record<string, unknown>>,
): Promise<object> {
  const { file, payload } = req
  if (!file) throw new FileRefused('missing')
  const known = taken.get(file)
  if (known) return { ...known, ...nameGiven(data) }
  if (file.data.length > BYTES.file) throw new FileRefused('tooManyBytes')
  const isScanned = await refuseInfected(req, file.data, refused)
  const judged = await read(file.data, (error) => {
    payload.logger.error({ err: error, msg: 'Bộ đọc tệp gặp lỗi với một tệp tải lên.' })
  })
  const { keep } = bytesOf(payload)
  const { firstPage, format, found, pages, signature, text } = judged
  const bytes = Buffer.from(judged.bytes)
  const sha256 = await keep(bytes)
  const row: Taken = {
    name: nameIn(file.name),
    sha256,
    format,
    pages: pages ?? null,
    text:
      text === ''
        ? { sha256: null, characters: null }
        : { sha256: await keep(Buffer.from(text)), characters: text.length },
    firstPage: firstPage
      ? { sha256: await keep(firstPage.bytes), width: firstPage.width, height: firstPage.height }
      : { sha256: null, width: null, height: null },
    signature: signature ?? null,
    found,
    isScanned,
    report: reportOf(judged, isScanned),
    ...{ width: null, height: null },
  }
  req.file = {
    ...{ data: bytes, mimetype: MIME_TYPES[format], size: bytes.length },
    name: storedName(sha256, format),
  }
  taken.set(req.file, row)
  return { ...row, ...nameGiven(data) }
}

/** The name that a form gives, in place of the one the file came with. */
const nameGiven = ({ name }: Readonly<Record<string, unknown>>) =>
  typeof name === 'string' && visibleLine(name) !== '' ? { name } : {}
