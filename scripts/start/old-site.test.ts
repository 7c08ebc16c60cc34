import { expect, it } from 'vitest'
import { keepingOldSite } from './old-site.ts'
import type { StepResult } from './steps.ts'

const after = (result: StepResult, signal = new AbortController().signal) =>
  keepingOldSite({ title: 'Mở bộ xuất bản', run: () => Promise.resolve(result) }).run(
    () => undefined,
    signal,
  )

it('warns of a publisher that refuses, and says where to look', async () => {
  expect(await after({ ok: false, message: 'không dựng được một trang\n(mã 7)' })).toEqual({
    ok: true,
    note: 'trang công khai giữ nội dung cũ',
    warning: `CẢNH BÁO: trang công khai vẫn mở nhưng đang giữ nguyên nội dung cũ, vì bộ xuất bản chưa theo kịp:
  không dựng được một trang
  (mã 7)
Xem mục “Tình trạng trang” trong phần biên tập. Hết trở ngại, trang công khai tự theo kịp.`,
  })
})

it('says nothing of one that has caught up', async () => {
  expect(await after({ ok: true })).toEqual({ ok: true })
})

it('takes being told to stop for what it is', async () => {
  const stopped: StepResult = { ok: false, message: 'Đã dừng.' }
  expect(await after(stopped, AbortSignal.abort())).toEqual(stopped)
})
