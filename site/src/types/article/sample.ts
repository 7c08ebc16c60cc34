import type { Article } from '@bbt/shared/types/article.ts'
import { pick, type Sample } from '../sample.ts'

const CATEGORIES = [
  { slug: 'chuyen-mon', name: 'Chuyên môn' },
  { slug: 'chuyen-mon', name: 'Chuyên môn và học thuật' },
  { slug: 'thong-bao', name: 'Thông báo' },
]

const UNITS = [
  { slug: 'to-hoa-hoc', name: 'Tổ Hoá học', kind: 'department' },
  { slug: 'to-hoa-hoc', name: 'Tổ Hoá – Sinh', kind: 'department' },
  { slug: 'doan', name: 'Đoàn trường', kind: 'union' },
] as const satisfies readonly Article['unit'][]

/** Articles of a few categories and units that change their names, some dated back, kept for later, or shown for a while. */
export const articleSample: Sample<'article'> = ({ roll, url, hours }) => ({
  type: 'article',
  url,
  title: `Bài ${url}, lần ${roll(1_000)}`,
  summary: 'Tóm tắt của bài.',
  category: pick(roll, CATEGORIES),
  unit: pick(roll, UNITS),
  bodyHtml: '<p>Nội dung của bài.</p>',
  ...(roll(3) === 0 && { datedOn: `2026-0${1 + roll(9)}-1${roll(9)}` }),
  ...(roll(6) === 0 && { visibleFrom: hours(roll(20)) }),
  ...(roll(6) === 0 && { visibleUntil: hours(20 + roll(40)) }),
})
