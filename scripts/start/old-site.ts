import type { Step } from './steps.ts'

/** Makes a publisher's failure a warning: visitors keep what they had, and the office need not wait. */
export const keepingOldSite = (publisher: Step): Step => ({
  title: publisher.title,
  async run(detail, signal) {
    const result = await publisher.run(detail, signal)
    if (result.ok || signal.aborted) return result
    return {
      ok: true,
      note: 'trang công khai giữ nội dung cũ',
      warning: oldSiteText(result.message),
    }
  },
})

function oldSiteText(reason: string): string {
  return [
    'CẢNH BÁO: trang công khai vẫn mở nhưng đang giữ nguyên nội dung cũ, vì bộ xuất bản chưa theo kịp:',
    ...reason.split('\n').map((line) => `  ${line}`),
    'Xem mục “Tình trạng trang” trong phần biên tập. Hết trở ngại, trang công khai tự theo kịp.',
  ].join('\n')
}
