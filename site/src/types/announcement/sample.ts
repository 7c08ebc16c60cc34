import type { Announcement } from '@bbt/shared/types/announcement.ts'
import { pick, type Sample } from '../sample.ts'

const UNITS = [
  { slug: 'to-hoa-hoc', name: 'Tổ Hoá học', kind: 'department' },
  { slug: 'van-phong', name: 'Văn phòng', kind: 'office' },
] as const satisfies readonly Announcement['unit'][]

const AUDIENCES: readonly Announcement['audience'][] = [['parents', 'pupils'], ['everyone']]

const LEVELS = ['normal', 'normal', 'normal', 'important', 'urgent'] as const

/** Announcements that are in force from or until some hour, some pinned or urgent, some in place of another that may be gone. */
export const announcementSample: Sample<'announcement'> = ({ roll, url, hours, items }) => {
  const others = items('announcement').filter(() => roll(3) === 0)
  return {
    type: 'announcement',
    url,
    title: `Thông báo ${url}, lần ${roll(1_000)}`,
    summary: 'Tóm tắt của thông báo.',
    bodyHtml: '<p>Nội dung của thông báo.</p>',
    audience: pick(roll, AUDIENCES),
    level: pick(roll, LEVELS),
    unit: pick(roll, UNITS),
    ...(roll(4) === 0 && { pinned: true as const }),
    ...(roll(4) === 0 && { validFrom: hours(roll(12)) }),
    ...(roll(3) > 0 && { validUntil: hours(12 + roll(40)) }),
    ...(roll(2) === 0 && others.length > 0 && { supersedes: pick(roll, others) }),
  }
}
