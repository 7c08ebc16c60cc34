/** Why the publisher keeps the old site: one sentence each, for the log and for /health. */
const REFUSALS = {
  unreachable: (what: string) => `không nối được với phần biên tập ở ${what}`,
  badStatus: (what: string) => `phần biên tập trả lời lỗi (${what})`,
  badFeed: (what: string) => `nguồn xuất bản sai khuôn (${what})`,
  feedEmpty: (what: string) => `nguồn xuất bản trống trong khi trang đã có ${what} sự kiện`,
  feedShrank: (what: string) => `nguồn xuất bản bị co lại (${what})`,
  feedRewritten: (what: string) => `nguồn xuất bản đã bị viết lại (${what})`,
  feedIncomplete: (what: string) => `nguồn xuất bản thiếu sự kiện (${what})`,
  badEvent: (what: string) => `sự kiện sai khuôn (${what})`,
  badHash: (what: string) => `sự kiện không khớp mã băm của nó (${what})`,
  brokenChain: (what: string) => `bản đăng không đủ chuỗi duyệt (${what})`,
  badVersion: (what: string) => `số thứ tự bản sai (${what})`,
  badDigest: (what: string) => `nội dung không khớp mã đã duyệt (${what})`,
  badContent: (what: string) => `nội dung sai khuôn (${what})`,
  badMedia: (what: string) => `tệp ảnh không khớp mã băm (${what})`,
  pathTaken: (what: string) => `địa chỉ đang thuộc về bài khác (${what})`,
  notLive: (what: string) => `gỡ một bài không có trên trang (${what})`,
  permanent: (what: string) => `gỡ cấu hình trang, mà không có nó thì cả trang trống (${what})`,
  storeLost: (what: string) => `kho dữ liệu của trang đi sau chính trang đang chạy (${what})`,
  renderFailed: (what: string) => `không dựng được một trang (${what})`,
  changedMeanwhile: (what: string) =>
    `${what} đã đổi trong lúc dựng trang; khởi động lại npm start`,
  stopped: () => 'đang dừng theo yêu cầu',
  unexpected: (what: string) => `lỗi không lường trước (${what})`,
} as const satisfies Record<string, (what: string) => string>

export type RefusalCode = keyof typeof REFUSALS

/** What a refusal is about: an item of the feed, an address of the site. */
export interface About {
  item: string | null
  url: string
}

export interface Refusal {
  code: RefusalCode
  message: string
  about?: About
}

/** An answer, or the reason why there is none. */
export type Result<T> = { ok: true; value: T } | { ok: false; refusal: Refusal }

export const accept = <T>(value: T): Result<T> => ({ ok: true, value })

/**
 * @param what names the place: an address, a number, a code
 * @param about where it is one item's or one page's fault
 */
export function refuse(
  code: RefusalCode,
  what: string,
  about?: About,
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, message: REFUSALS[code](what), ...(about && { about }) } }
}

/** A refusal that names an item as well, unless it says already what it is about. */
export function refusalAbout<T>(result: Result<T>, about: About): Result<T> {
  if (result.ok) return result
  return { ok: false, refusal: { about, ...result.refusal } }
}
