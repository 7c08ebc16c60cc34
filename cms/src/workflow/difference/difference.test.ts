import type { Article } from '@bbt/shared/types/article.ts'
import { describe, expect, it } from 'vitest'
import { boundedDifference } from './bounded.ts'
import { differenceOf } from './difference.ts'

const article: Article = {
  type: 'article',
  url: '/tin-tuc/ben-song/',
  title: 'Bến sông',
  summary: 'Một tiết học ngoài trời.',
  category: { slug: 'chuyen-mon', name: 'Chuyên môn' },
  unit: { slug: 'to-hoa-hoc', name: 'Tổ Hoá học', kind: 'department' },
  bodyHtml: '<p>Nước ròng lúc sáu giờ.</p>',
}

/** Words of which no two are alike, so that nothing of one text is found in the other. */
const words = (from: number, count: number) =>
  `<p>${Array.from({ length: count }, (_, i) => `từ${from + i}`).join(' ')}</p>`

describe('the difference of two texts', () => {
  it('is word by word', () => {
    const after = { ...article, bodyHtml: '<p>Nước lớn lúc sáu giờ.</p>' }
    expect(differenceOf({ before: article, after })).toEqual({
      fields: [
        {
          label: 'Nội dung',
          parts: [
            { kind: 'same', text: 'Nước ' },
            { kind: 'removed', text: 'ròng' },
            { kind: 'added', text: 'lớn' },
            { kind: 'same', text: ' lúc sáu giờ.' },
          ],
        },
      ],
      invisible: [],
      unreadable: [],
    })
  })

  it('is the whole text where there is nothing before', () => {
    const { fields } = differenceOf({ before: null, after: article })
    expect(fields[0]).toEqual({ label: 'Tiêu đề', parts: [{ kind: 'added', text: 'Bến sông' }] })
  })

  it('names characters that nobody sees', () => {
    const after = { ...article, title: 'Bến\u200b sông' }
    const { invisible } = differenceOf({ before: null, after })
    expect(invisible).toHaveLength(1)
    expect(invisible[0]).toMatch(/^Tiêu đề: .* ở ký tự thứ 4$/)
  })

  it('names what only its own font shows, and what is lost', () => {
    const title = '\uf0b7 Bến sông'
    const summary = 'Tröôøng THPT Thuû Thieâm\ufffd'
    const bodyHtml = '<p>Tr\u00adêng THPT Thñ Thiªm</p>'
    const { unreadable } = differenceOf({
      before: null,
      after: { ...article, title, summary, bodyHtml },
    })
    expect(unreadable).toEqual([
      'Tiêu đề: ký hiệu riêng của một phông (U+F0B7) ở ký tự thứ 1',
      'Tóm tắt: “Tröôøng” gõ bằng phông cũ, đọc là “Trường”, ở ký tự thứ 1',
      'Tóm tắt: “Thuû” gõ bằng phông cũ, đọc là “Thủ”, ở ký tự thứ 14',
      'Tóm tắt: “Thieâm” gõ bằng phông cũ, đọc là “Thiêm”, ở ký tự thứ 19',
      'Tóm tắt: chữ đã mất (U+FFFD) ở ký tự thứ 25',
      'Nội dung: “Tr\u00adêng” gõ bằng phông cũ, đọc là “Trường”, ở ký tự thứ 1',
      'Nội dung: “Thñ” gõ bằng phông cũ, đọc là “Thủ”, ở ký tự thứ 13',
      'Nội dung: “Thiªm” gõ bằng phông cũ, đọc là “Thiêm”, ở ký tự thứ 17',
    ])
  })

  it('names twelve places and how many more there are', () => {
    const after = { ...article, summary: '\ufffd'.repeat(400) }
    const { unreadable } = differenceOf({ before: null, after })
    expect([unreadable.length, unreadable.at(-1)]).toEqual([13, 'và 388 chỗ nữa'])
  })

  it('stands old above new, and says so, where two long texts have nothing in common', async () => {
    const [before, after] = [words(0, 40_000), words(40_000, 40_000)]
    const sides = {
      before: { ...article, bodyHtml: before },
      after: { ...article, bodyHtml: after },
    }
    const { fields } = await boundedDifference(sides)
    expect(fields).toEqual([
      {
        label: 'Nội dung',
        coarse: true,
        parts: [
          { kind: 'removed', text: before.slice(3, -4) },
          { kind: 'added', text: after.slice(3, -4) },
        ],
      },
    ])
  })
})
