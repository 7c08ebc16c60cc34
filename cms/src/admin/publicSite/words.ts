import type { Standing } from '../../publicSite/standing.ts'
import { cause, isTrouble } from './cause.ts'
import type { Said } from './said.ts'

const NAME = 'Trang công khai'

const SHOWN: Said = { tone: 'done', text: `${NAME} đã có mọi bài mới nhất.` }

/** How the whole public site stands, in one line. */
export function siteWords(standing: Standing): Said {
  if (standing.kind === 'shown') return SHOWN
  if (standing.kind === 'underWay') {
    return {
      tone: 'quiet',
      text: standing.isLate
        ? `${NAME}: đang cập nhật, lâu hơn thường lệ…`
        : `${NAME}: đang cập nhật…`,
    }
  }
  // Of one page, never of the whole site.
  if (standing.kind === 'timed' || standing.kind === 'expired') {
    return SHOWN
  }
  const { text, ...rest } = cause(standing)
  return { tone: isTrouble(standing) ? 'urgent' : 'quiet', text: `${NAME}: ${text}`, ...rest }
}
