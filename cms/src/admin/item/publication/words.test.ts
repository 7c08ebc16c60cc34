import { describe, expect, it } from 'vitest'
import type { Standing } from '../../../publicSite/standing.ts'
import { siteWords } from '../../publicSite/words.ts'
import { pageWords } from './words.ts'

const SINCE = '2026-11-24T08:40:00.000Z'
const FAULT = 'không dựng được một trang (/tin-tuc/x/, trạng thái 500)'
const held = (reason: string | null): Standing => ({
  kind: 'heldBack',
  reason,
  since: SINCE,
  about: null,
})

const NOT_LOST =
  'Điều đã quyết định không mất: bộ xuất bản tự thử lại. Nếu vài phút nữa vẫn vậy, báo quản trị website.'
const LATE =
  'Lâu hơn thường lệ. Bộ xuất bản tự làm tiếp, không cần bấm lại; nếu vài phút nữa vẫn vậy, báo quản trị website.'
const ADDRESS =
  'Người quản trị máy chủ xem lại SITE_CHECK_URL: phải là nơi máy chủ của trang công khai trả lời trực tiếp.'
const SERVER =
  'Mở thử trang của trường; nếu cũng không được, báo người quản trị máy chủ xem site.log và chạy lại npm start.'
const PUBLISHER =
  'Trang cũ vẫn chạy, điều đã quyết định không mất. Bộ xuất bản tự khởi động lại trong vòng một phút; nếu sau đó vẫn vậy, báo người quản trị máy chủ xem publisher.log.'
const WAIT = 'Trang cũ vẫn chạy cho đến khi dựng xong. Không cần giữ trang này mở.'
const VERSIONS =
  'Có thể bộ xuất bản và phần biên tập đang chạy hai phiên bản khác nhau. Báo người quản trị máy chủ chạy lại npm start.'
const BACK =
  'Những gì đăng từ lúc đó được nhận nhưng chưa hiện; gỡ bài vẫn có hiệu lực ngay. Khi xong việc, người quản trị máy chủ chạy npm run site -- resume: những gì đang chờ sẽ tự hiện.'
const CACHE =
  'Nếu vài phút nữa vẫn vậy, người quản trị máy chủ xem SITE_CHECK_URL, bộ nhớ đệm (cache) của proxy, hoặc bản chép sang máy khác.'

/** What the bar says after Đăng, after Gỡ bài, and what the page of the whole site says; then what to do. */
const WORDS: [Standing, publish: string, unpublish: string, site: string, advice?: string][] = [
  [
    { kind: 'shown' },
    'Đã lên trang (sau 0,3 giây).',
    'Đã gỡ khỏi trang (sau 0,3 giây).',
    'Trang công khai đã có mọi bài mới nhất.',
  ],
  [
    { kind: 'underWay', isLate: false },
    'Đang đưa lên…',
    'Đang gỡ khỏi trang…',
    'Trang công khai: đang cập nhật…',
  ],
  [
    { kind: 'rendering', done: 340, total: 1_200, leftMs: 12_300 },
    'Đang đưa lên… Bộ xuất bản đang dựng lại 340/1 200 trang, còn khoảng 12 giây.',
    'Đang gỡ khỏi trang… Bộ xuất bản đang dựng lại 340/1 200 trang, còn khoảng 12 giây.',
    'Trang công khai: đang dựng lại 340/1 200 trang, còn khoảng 12 giây.',
    WAIT,
  ],
  [
    { kind: 'taking', done: 6, total: 40, leftMs: null },
    'Đang đưa lên… Bộ xuất bản đang nhận 6/40 sự kiện.',
    'Đang gỡ khỏi trang… Bộ xuất bản đang nhận 6/40 sự kiện.',
    'Trang công khai: đang nhận 6/40 sự kiện.',
  ],
  [
    held(FAULT),
    `Chưa lên trang: giữ nguyên trang cũ vì ${FAULT}, từ 24/11/2026 lúc 15:40.`,
    `Chưa rời khỏi trang: giữ nguyên trang cũ vì ${FAULT}, từ 24/11/2026 lúc 15:40.`,
    `Trang công khai: giữ nguyên trang cũ vì ${FAULT}, từ 24/11/2026 lúc 15:40.`,
    NOT_LOST,
  ],
  [
    held(null),
    'Chưa lên trang: giữ nguyên trang cũ, từ 24/11/2026 lúc 15:40.',
    'Chưa rời khỏi trang: giữ nguyên trang cũ, từ 24/11/2026 lúc 15:40.',
    'Trang công khai: giữ nguyên trang cũ, từ 24/11/2026 lúc 15:40.',
    NOT_LOST,
  ],
  [
    { kind: 'publisherSilent', why: 'down' },
    'Chưa lên trang: bộ xuất bản không trả lời.',
    'Chưa rời khỏi trang: bộ xuất bản không trả lời.',
    'Trang công khai: bộ xuất bản không trả lời.',
    PUBLISHER,
  ],
  [
    { kind: 'publisherSilent', why: 'garbled' },
    'Chưa lên trang: bộ xuất bản trả lời không đúng khuôn.',
    'Chưa rời khỏi trang: bộ xuất bản trả lời không đúng khuôn.',
    'Trang công khai: bộ xuất bản trả lời không đúng khuôn.',
    VERSIONS,
  ],
  [
    { kind: 'elsewhere' },
    'Chưa lên trang: bộ xuất bản đã ghi xong nhưng máy chủ của trang công khai vẫn trả lời bản khác.',
    'Chưa rời khỏi trang: bộ xuất bản đã ghi xong nhưng máy chủ của trang công khai vẫn trả lời bản khác.',
    'Trang công khai: bộ xuất bản đã ghi xong nhưng máy chủ của trang công khai vẫn trả lời bản khác.',
    CACHE,
  ],
  [
    { kind: 'rolledBack', before: 51 },
    'Chưa lên trang: trang được lùi về trước sự kiện số 51 và giữ ở đó.',
    'Chưa rời khỏi trang: trang được lùi về trước sự kiện số 51 và giữ ở đó.',
    'Trang công khai: trang được lùi về trước sự kiện số 51 và giữ ở đó.',
    BACK,
  ],
  ...(
    [
      ['unreachable', 'không trả lời', SERVER],
      ['slow', 'trả lời quá chậm', SERVER],
      ['status', 'đang báo lỗi', SERVER],
      ['redirects', 'chuyển sang địa chỉ khác', ADDRESS],
      ['huge', 'trả lời quá dài', ADDRESS],
      ['garbled', 'trả lời không đúng khuôn', ADDRESS],
    ] as const
  ).map(([why, does, advice]): (typeof WORDS)[number] => [
    { kind: 'siteSilent', why },
    `Chưa rõ đã lên trang chưa: máy chủ của trang công khai ${does}.`,
    `Chưa rõ đã rời khỏi trang chưa: máy chủ của trang công khai ${does}.`,
    `Trang công khai: máy chủ của trang công khai ${does}.`,
    advice,
  ]),
]

const spaced = (text: string) => text.replaceAll('\u00a0', ' ')

describe('what people read', () => {
  it.each(WORDS)('%j', (standing, publish, unpublish, site, advice) => {
    const facts = { isAboutThis: false, takenMs: 318 }
    const page = pageWords('publish', standing, facts)
    expect(spaced(page.text)).toBe(publish)
    expect(page.advice).toBe(advice)
    expect(spaced(pageWords('unpublish', standing, facts).text)).toBe(unpublish)
    expect(spaced(siteWords(standing).text)).toBe(site)
    expect(siteWords(standing).advice).toBe(advice)
  })

  it('is in NFC, whole sentences', () => {
    for (const [standing] of WORDS) {
      const { text, advice = 'Không cần làm gì.' } = pageWords('publish', standing, {
        isAboutThis: false,
        takenMs: null,
      })
      expect(text + advice).toBe((text + advice).normalize('NFC'))
      expect([text.at(-1), advice.at(-1)].join('')).toMatch(/^[.…]\.$/)
    }
  })

  it('a page that nobody watched has no seconds', () => {
    const facts = { isAboutThis: false, takenMs: null }
    expect(pageWords('publish', { kind: 'shown' }, facts).text).toBe('Đã lên trang.')
  })

  it('says when it takes longer than it ever does', () => {
    const late: Standing = { kind: 'underWay', isLate: true }
    expect(pageWords('publish', late, { isAboutThis: false, takenMs: null })).toEqual({
      tone: 'quiet',
      text: 'Đang đưa lên…',
      advice: LATE,
    })
    expect(siteWords(late).text).toBe('Trang công khai: đang cập nhật, lâu hơn thường lệ…')
  })

  it.each<[Standing, string]>([
    [{ kind: 'timed', from: SINCE }, 'Đã đăng; bài tự hiện trên trang từ 24/11/2026 lúc 15:40.'],
    [
      { kind: 'expired', until: SINCE },
      'Bài đã hết thời gian hiện trên trang, từ 24/11/2026 lúc 15:40.',
    ],
  ])('says when it is shown: %j', (standing, text) => {
    const said = pageWords('publish', standing, { isAboutThis: false, takenMs: null })
    expect([said.text, said.tone]).toEqual([text, 'quiet'])
  })

  it('says when the fault is this very item’s', () => {
    const said = pageWords('publish', held(FAULT), { isAboutThis: true, takenMs: null })
    expect(said.advice).toBe(`Lỗi nằm ở chính bài này. ${NOT_LOST}`)
  })

  it.each<[Standing['kind'], Standing, string]>([
    ['shown', { kind: 'shown' }, 'done'],
    ['underWay', { kind: 'underWay', isLate: true }, 'quiet'],
    ['rendering', { kind: 'rendering', done: 1, total: 2, leftMs: null }, 'quiet'],
    ['taking', { kind: 'taking', done: 1, total: 2, leftMs: null }, 'quiet'],
    ['heldBack', held(null), 'urgent'],
    ['publisherSilent', { kind: 'publisherSilent', why: 'down' }, 'urgent'],
    ['siteSilent', { kind: 'siteSilent', why: 'slow' }, 'urgent'],
    ['elsewhere', { kind: 'elsewhere' }, 'urgent'],
  ])('%s: only trouble looks like trouble', (_, standing, tone) => {
    expect(pageWords('publish', standing, { isAboutThis: false, takenMs: null }).tone).toBe(tone)
    expect(siteWords(standing).tone).toBe(tone)
  })
})
