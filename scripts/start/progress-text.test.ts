import { describe, expect, it } from 'vitest'
import { doneLine, elapsedText, parseProgress, progressLine } from './progress-text.ts'

const BUILD = { title: '[1/6] Dựng phần biên tập', detail: '', elapsedMs: 12_300 }
const SEED = { title: '[2/6] Chuẩn bị cơ sở dữ liệu', detail: '34/120 bài viết', elapsedMs: 8000 }

describe('progress in words', () => {
  it.each([
    [0, '0 giây'],
    [1499, '1 giây'],
    [59_499, '59 giây'],
    [59_500, '1 phút 00 giây'],
    [125_000, '2 phút 05 giây'],
  ])('%i ms is %s', (ms, text) => {
    expect(elapsedText(ms)).toBe(text)
  })

  it('shows all steps under way on one line', () => {
    expect(progressLine([BUILD, SEED], 120)).toBe(
      '[1/6] Dựng phần biên tập · 12 giây | [2/6] Chuẩn bị cơ sở dữ liệu: 34/120 bài viết · 8 giây',
    )
  })

  it('cuts the line before the last column, or the terminal would wrap it', () => {
    const line = progressLine([BUILD, SEED], 30)
    expect(line).toBe('[1/6] Dựng phần biên tập · 1…')
    expect(line).toHaveLength(29)
  })

  it.each([
    [doneLine('✓', BUILD), '✓ [1/6] Dựng phần biên tập · 12 giây'],
    [
      doneLine('✓', { ...BUILD, detail: 'đã có sẵn' }),
      '✓ [1/6] Dựng phần biên tập (đã có sẵn) · 12 giây',
    ],
    [doneLine('✗', { ...BUILD, elapsedMs: 60_000 }), '✗ [1/6] Dựng phần biên tập · 1 phút 00 giây'],
  ])('ends as %s', (line, text) => {
    expect(line).toBe(text)
  })

  it.each([
    ['#progress 34/120 bài viết', '34/120 bài viết'],
    ['#progress 1/2', '1/2'],
    ['#progress nhiều', undefined],
    ['Đã tạo 34/120', undefined],
  ])('reads %s', (line, text) => {
    expect(parseProgress(line)).toBe(text)
  })
})
