import type { Standing } from '../../publicSite/standing.ts'
import { cause, isTrouble } from './cause.ts'
import type { Said } from './said.ts'

const NAME = 'Trang công khai'

/** How the whole public site stands, in one line. */
export function siteWords(standing: Standing): Said {
  if (standing.kind === 'shown') return { tone: 'done', text: `${NAME}: theo kịp.` }
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
    return { tone: 'done', text: `${NAME}: theo kịp.` }
  }
  const { text, ...rest } = cause(standing)
  return { tone: isTrouble(standing) ? 'urgent' : 'quiet', text: `${NAME}: ${text}`, ...rest }
}
