import { formatDuration } from '@bbt/shared/text/amounts.ts'
import type { Standing } from '../../../publicSite/standing.ts'
import { cause, isTrouble } from '../../publicSite/cause.ts'
import { moment } from '../moment.ts'
import type { Said } from '../../publicSite/said.ts'

const WORDS = {
  publish: {
    shown: 'Đã lên trang',
    goes: 'Đang đưa lên…',
    not: 'Chưa lên trang',
    unknown: 'Chưa rõ đã lên trang chưa',
  },
  unpublish: {
    shown: 'Đã gỡ khỏi trang',
    goes: 'Đang gỡ khỏi trang…',
    not: 'Chưa rời khỏi trang',
    unknown: 'Chưa rõ đã rời khỏi trang chưa',
  },
} as const

const LATE =
  'Lâu hơn thường lệ. Bộ xuất bản tự làm tiếp, không cần bấm lại; nếu vài phút nữa vẫn vậy, báo quản trị website.'

const SHOW_AGAIN = 'Muốn bài hiện lại: sửa bài đã đăng, đổi thời gian hiện, rồi gửi duyệt lại.'

const OWN_FAULT = 'Lỗi nằm ở chính bài này.'

/** What the bar says of an item's page. @param takenMs from the click, or the clock's decision, to the page; null where nobody saw it */
export function pageWords(
  kind: 'publish' | 'unpublish',
  standing: Standing,
  { isAboutThis, takenMs }: { isAboutThis: boolean; takenMs: number | null },
): Said {
  const { shown, goes, not, unknown } = WORDS[kind]
  if (standing.kind === 'shown') {
    const taken = takenMs === null ? '' : ` (sau ${formatDuration(takenMs)})`
    return { tone: 'done', text: `${shown}${taken}.` }
  }
  if (standing.kind === 'underWay') {
    return { tone: 'quiet', text: goes, ...(standing.isLate && { advice: LATE }) }
  }
  if (standing.kind === 'timed') {
    return { tone: 'quiet', text: `Đã đăng; bài tự hiện trên trang từ ${moment(standing.from)}.` }
  }
  if (standing.kind === 'expired') {
    const text = `Bài đã hết thời gian hiện trên trang, từ ${moment(standing.until)}.`
    return { tone: 'quiet', text, advice: SHOW_AGAIN }
  }
  const { text, advice, progress } = cause(standing)
  if (!isTrouble(standing)) {
    const works = `${goes} Bộ xuất bản ${text}`
    return { tone: 'quiet', text: works, ...(advice && { advice }), ...(progress && { progress }) }
  }
  const whole = [isAboutThis ? OWN_FAULT : '', advice ?? ''].filter(Boolean).join(' ')
  const begins = standing.kind === 'siteSilent' ? unknown : not
  return { tone: 'urgent', text: `${begins}: ${text}`, advice: whole }
}
