import { z } from 'zod'
import { isNfc } from '../../contract/fields.ts'
import { CHARACTERS } from '../../limits.ts'
import { formatNumber } from '../../text/amounts.ts'
import type { Kind } from '../kind.ts'
import { pictures } from './pictures.ts'

/** Finished HTML: headings h2–h4, paragraphs, lists, quotes, tables, links, figures. */
const html = z.string().min(1).max(CHARACTERS.bodyHtml).refine(isNfc)

/** A long text of the editor, with the pictures inside it. @param enteredIn the form's field */
export const prose = (label: string, enteredIn: string) => ({
  bodyHtml: {
    kind: 'html' as const,
    label,
    schema: html,
    lines: (value, read) => read(value),
    wrong: () =>
      `${label}: chưa có chữ nào, hoặc dài quá ${formatNumber(CHARACTERS.bodyHtml)} ký tự (tính cả phần định dạng): chia ra nhiều bài.`,
    enteredIn,
  } satisfies Kind<typeof html>,
  images: pictures('Ảnh trong bài', enteredIn),
})
