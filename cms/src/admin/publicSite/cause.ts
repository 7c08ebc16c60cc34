import { formatAdvance } from '@bbt/shared/text/amounts.ts'
import type { Standing } from '../../publicSite/standing.ts'
import { moment } from '../item/moment.ts'
import type { Said } from './said.ts'

type Kind<K extends Standing['kind']> = Extract<Standing, { kind: K }>
const progressOf = ({ done, total }: { done: number; total: number }) => ({ done, total })

type Hindrance = Exclude<Standing, Kind<'shown' | 'underWay' | 'timed' | 'expired'>>

const SITE_SILENT: Record<Kind<'siteSilent'>['why'], string> = {
  unreachable: 'máy chủ của trang công khai không trả lời.',
  slow: 'máy chủ của trang công khai trả lời quá chậm.',
  status: 'máy chủ của trang công khai đang báo lỗi.',
  redirects: 'máy chủ của trang công khai chuyển sang địa chỉ khác.',
  huge: 'máy chủ của trang công khai trả lời quá dài.',
  garbled: 'máy chủ của trang công khai trả lời không đúng khuôn.',
}

const LOOK_AT_ADDRESS =
  'Người quản trị máy chủ xem lại SITE_CHECK_URL: phải là nơi máy chủ của trang công khai trả lời trực tiếp.'
const LOOK_AT_SERVER =
  'Mở thử trang của trường; nếu cũng không được, báo người quản trị máy chủ xem site.log và chạy lại npm start.'

const SITE_ADVICE: Record<Kind<'siteSilent'>['why'], string> = {
  unreachable: LOOK_AT_SERVER,
  slow: LOOK_AT_SERVER,
  status: LOOK_AT_SERVER,
  redirects: LOOK_AT_ADDRESS,
  huge: LOOK_AT_ADDRESS,
  garbled: LOOK_AT_ADDRESS,
}

const PUBLISHER_SILENT = {
  down: {
    text: 'bộ xuất bản không trả lời.',
    advice:
      'Trang cũ vẫn chạy, điều đã quyết định không mất. Bộ xuất bản tự khởi động lại trong vòng một phút; nếu sau đó vẫn vậy, báo người quản trị máy chủ xem publisher.log.',
  },
  garbled: {
    text: 'bộ xuất bản trả lời không đúng khuôn.',
    advice:
      'Có thể bộ xuất bản và phần biên tập đang chạy hai phiên bản khác nhau. Báo người quản trị máy chủ chạy lại npm start.',
  },
} as const

const since = (at: string) => (at === '' ? '' : `, từ ${moment(at)}`)

/** Why the public site does not go on, or not yet, and what to do: the same for one page and for the whole site. */
export function cause(standing: Hindrance): Omit<Said, 'tone'> {
  switch (standing.kind) {
    case 'taking':
      return {
        text: `đang nhận ${formatAdvance(standing, 'sự kiện')}.`,
        progress: progressOf(standing),
      }
    case 'rendering':
      return {
        text: `đang dựng lại ${formatAdvance(standing, 'trang')}.`,
        advice: 'Trang cũ vẫn chạy cho đến khi dựng xong. Không cần giữ trang này mở.',
        progress: progressOf(standing),
      }
    case 'heldBack':
      return {
        text: `giữ nguyên trang cũ${standing.reason === null ? '' : ` vì ${standing.reason}`}${since(standing.since)}.`,
        advice:
          'Điều đã quyết định không mất: bộ xuất bản tự thử lại. Nếu vài phút nữa vẫn vậy, báo quản trị website.',
      }
    case 'publisherSilent':
      return PUBLISHER_SILENT[standing.why]
    case 'siteSilent':
      return { text: SITE_SILENT[standing.why], advice: SITE_ADVICE[standing.why] }
    case 'rolledBack':
      return {
        text: `trang được lùi về trước sự kiện số ${standing.before} và giữ ở đó.`,
        advice:
          'Những gì đăng từ lúc đó được nhận nhưng chưa hiện; gỡ bài vẫn có hiệu lực ngay. Khi xong việc, người quản trị máy chủ chạy npm run site -- resume: những gì đang chờ sẽ tự hiện.',
      }
    case 'elsewhere':
      return {
        text: 'bộ xuất bản đã ghi xong nhưng máy chủ của trang công khai vẫn trả lời bản khác.',
        advice:
          'Nếu vài phút nữa vẫn vậy, người quản trị máy chủ xem SITE_CHECK_URL, bộ nhớ đệm (cache) của proxy, hoặc bản chép sang máy khác.',
      }
  }
}

const UNTROUBLED: readonly Standing['kind'][] = [
  'shown',
  'underWay',
  'taking',
  'rendering',
  'timed',
  'expired',
]

/** Long work is no trouble, nor is what comes and goes by the clock. */
export const isTrouble = ({ kind }: Standing): boolean => !UNTROUBLED.includes(kind)
