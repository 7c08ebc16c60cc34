import type { z } from 'zod'
import { CHARACTERS } from '../limits.ts'
import { ANNOUNCEMENTS_PATH } from '../urls.ts'
import { under } from './address.ts'
import { contentType } from './define.ts'
import { optional } from './kind.ts'
import { unit } from './kinds/belonging.ts'
import { choice, choices, flag } from './kinds/choices.ts'
import { prose } from './kinds/prose.ts'
import { relation } from './kinds/relation.ts'
import { text } from './kinds/text.ts'
import { after, instant } from './kinds/times.ts'
import { listed, monthOf, RSS, URGENT } from './lists.ts'

/** To whom an announcement speaks. */
export const AUDIENCES = {
  parents: { label: 'Phụ huynh' },
  pupils: { label: 'Học sinh' },
  teachers: { label: 'Giáo viên, nhân viên' },
  applicants: { label: 'Thí sinh dự tuyển' },
  everyone: { label: 'Mọi người' },
} as const

/** How much it matters; an urgent one stands above every page while it is in force. */
export const LEVELS = {
  normal: { label: 'Thường' },
  important: { label: 'Quan trọng' },
  urgent: { label: 'Khẩn' },
} as const

/** An announcement (thông báo): in force for a time, perhaps, and perhaps in place of another. */
export const announcement = contentType({
  name: 'announcement',
  collection: 'announcements',
  label: { one: 'Thông báo', many: 'Thông báo' },
  address: under(ANNOUNCEMENTS_PATH),
  route: { stage1: true, approver: 'principal' },
  isPermanent: false,
  list: {
    title: 'Thông báo',
    lead: 'Thông báo còn hiệu lực của trường; thông báo được ghim ở trên cùng.',
    empty: 'Hiện không có thông báo nào còn hiệu lực.',
  },
  fields: {
    title: text('Tiêu đề', CHARACTERS.title),
    summary: text('Tóm tắt', CHARACTERS.summary),
    ...prose('Nội dung', 'body'),
    audience: choices('Gửi đến', AUDIENCES),
    level: choice('Mức độ', LEVELS),
    /** Above all others that are in force. */
    pinned: optional(flag('Ghim lên đầu')),
    validFrom: optional(instant('Có hiệu lực từ')),
    validUntil: optional(after('validFrom', instant('Hết hiệu lực lúc'))),
    supersedes: optional(relation('Thay thế', 'announcements')),
    unit: unit(),
  },
  card: ['title', 'summary', 'level', 'pinned', 'validUntil', 'unit'],
  lists: ({ unit: { slug }, level, pinned, validFrom, validUntil }, { day, hasCome }) => {
    // Its page stays, and the archive leads there.
    if (validUntil !== undefined && hasCome(validUntil)) return listed(day, monthOf(day))
    const isInForce = validFrom === undefined || hasCome(validFrom)
    return [
      ...listed(`${pinned ? 'pinned' : ''} ${day}`, 'all:announcement'),
      ...listed(day, `unit:${slug}`, monthOf(day), RSS),
      ...(level === 'urgent' && isInForce ? listed(day, URGENT) : []),
    ]
  },
  neighbours: { supersedes: 'both' },
})

export type Announcement = z.infer<typeof announcement.contract>
