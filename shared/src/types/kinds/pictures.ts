import type { z } from 'zod'
import { list } from '../../contract/fields.ts'
import { Image } from '../../contract/image.ts'
import { CHARACTERS } from '../../limits.ts'
import type { Kind } from '../kind.ts'

const lineOf = ({ alt, caption, credit, sha256 }: Image) =>
  `[${sha256.slice(0, 8)}] ${alt}${caption ? ` — ${caption}` : ''}${credit ? ` (${credit})` : ''}`

/** What is wrong with a picture, by the field of it. */
const WRONG = {
  alt: `chưa có mô tả cho người không nhìn thấy ảnh, hoặc mô tả dài quá ${CHARACTERS.alt} ký tự.`,
  caption: `có chú thích dài quá ${CHARACTERS.caption} ký tự.`,
  credit: `có tên người chụp, nguồn dài quá ${CHARACTERS.credit} ký tự.`,
} as const

const wrongAt = (path: string) => {
  const field = (Object.keys(WRONG) as (keyof typeof WRONG)[]).find((name) => path.endsWith(name))
  return field === undefined ? 'chưa dùng được.' : WRONG[field]
}

/** One picture. */
export const image = (label: string): Kind<typeof Image> & { kind: 'image' } => ({
  kind: 'image',
  label,
  schema: Image,
  lines: lineOf,
  wrong: (path) => `${label}: ${wrongAt(path)}`,
  images: (value) => [value],
})

/** The pictures inside a long text, in order. */
export const pictures = (
  label: string,
  enteredIn: string,
): Kind<z.ZodOptional<z.ZodArray<typeof Image>>> & { kind: 'pictures' } => ({
  kind: 'pictures',
  label,
  schema: list(Image),
  lines: (value = []) => value.map(lineOf).join('\n'),
  wrong: (path) => `${label}: có ảnh ${wrongAt(path)}`,
  enteredIn,
  images: (value = []) => value,
})
