import { z } from 'zod'
import { CHARACTERS } from '../limits.ts'
import { digest, list, text } from './fields.ts'
import { Variant } from './image.ts'

/** What is taken in as a file, by its bytes; also how its name ends. */
export const FILE_FORMATS = ['pdf', 'docx', 'xlsx', 'pptx'] as const

export type FileFormat = (typeof FILE_FORMATS)[number]

/** What its `pages` are. */
export const PAGES_OF = {
  pdf: 'trang',
  docx: 'trang',
  xlsx: 'trang tính',
  pptx: 'trang chiếu',
} as const satisfies Record<FileFormat, string>

/** What lies in a file that its reader may not see at once, in words. */
const FOUND = {
  trackedChange: 'chỗ sửa còn đánh dấu (Track Changes)',
  comment: 'nhận xét',
  hiddenText: 'chữ ẩn',
  hiddenSheet: 'trang tính ẩn',
  hiddenRow: 'dòng ẩn',
  hiddenColumn: 'cột ẩn',
  hiddenSlide: 'trang chiếu ẩn',
  speakerNotes: 'ghi chú của người trình chiếu',
  outsidePage: 'chữ nằm ngoài trang',
  embeddedData: 'bảng số liệu nhúng',
  metadata: 'thông tin về người soạn không gỡ được',
  picturePlace: 'ảnh có kèm thông tin chụp (nơi chụp, máy chụp)',
  scan: 'bản quét, máy không đọc được chữ',
  textCut: 'chữ dài quá, phần sau không tìm được',
} as const

export type FoundKind = keyof typeof FOUND

const kinds = Object.keys(FOUND) as [FoundKind, ...FoundKind[]]

const Found = z.strictObject({
  kind: z.enum(kinds),
  /** "trang 3", "trang tính Điểm, dòng 5"; none where it is the whole file. */
  place: text(CHARACTERS.filePlace).optional(),
})

/** One thing found in a file, and where. */
export type Found = z.infer<typeof Found>

/**
 * What can be said of a PDF's electronic signature: of the bytes alone, not of who signed. `unknown` where it is of a
 * kind that is not checked here.
 */
export const SIGNATURES = {
  whole: 'chữ ký số còn nguyên vẹn (chưa kiểm danh tính người ký)',
  addedAfter: 'có phần được thêm vào sau khi ký số',
  changed: 'chữ ký số không còn khớp: tệp đã bị sửa sau khi ký',
  unknown: 'có chữ ký số, chưa kiểm được',
} as const

export type SignatureState = keyof typeof SIGNATURES

/**
 * A file frozen into a revision: its bytes, the words a machine reads in it and the picture of its first page, each by
 * SHA-256. What was found in it is frozen too: who approves the digest approves it.
 */
export const AttachedFile = z.strictObject({
  sha256: digest,
  format: z.enum(FILE_FORMATS),
  bytes: z.int().positive(),
  /** For people: "Quyết định 84/QĐ-THPT.TT". */
  name: text(CHARACTERS.fileName),
  /** Pages, sheets or slides. */
  pages: z.int().positive().optional(),
  /** "Chữ máy đọc được", NFC in UTF-8; left out where there is none. */
  text: z.strictObject({ sha256: digest, characters: z.int().positive() }).optional(),
  firstPage: Variant.optional(),
  signature: z.enum(Object.keys(SIGNATURES) as [SignatureState, ...SignatureState[]]).optional(),
  found: list(Found),
})

export type AttachedFile = z.infer<typeof AttachedFile>

/** All bytes a file needs, by digest: itself, its words, its first page. */
export const bytesOfFile = ({ sha256, text: words, firstPage }: AttachedFile): string[] => [
  sha256,
  ...(words ? [words.sha256] : []),
  ...(firstPage ? [firstPage.sha256] : []),
]

/** "chữ ẩn (trang 3)". */
export const foundInWords = ({ kind, place }: Found): string =>
  place === undefined ? FOUND[kind] : `${FOUND[kind]} (${place})`
