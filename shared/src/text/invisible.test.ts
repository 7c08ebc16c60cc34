import { describe, expect, it } from 'vitest'
import { findInvisible } from './invisible.ts'

describe('findInvisible', () => {
  it.each([
    ['Thông báo tuyển sinh lớp 10', []],
    ['Chúc mừng thầy cô 👩‍🏫👩🏽‍🏫', []],
    ['tuyển\u200bsinh', [{ index: 5, code: 'U+200B', name: 'khoảng trắng không độ rộng' }]],
    ['\ufeffĐiểm', [{ index: 0, code: 'U+FEFF', name: 'dấu thứ tự byte (BOM)' }]],
    ['Tr\u00adêng', [{ index: 2, code: 'U+00AD', name: 'gạch nối mềm' }]],
    ['a\u200db', [{ index: 1, code: 'U+200D', name: 'dấu nối không độ rộng' }]],
    [
      'nộp \u202e01\u202c đồng',
      [
        { index: 4, code: 'U+202E', name: 'ép chiều phải sang trái' },
        { index: 7, code: 'U+202C', name: 'đóng đoạn đổi chiều' },
      ],
    ],
    ['🎓\u{e0041}', [{ index: 2, code: 'U+E0041', name: 'ký tự thẻ vô hình' }]],
  ])('%j', (text, marks) => {
    expect(findInvisible(text)).toEqual(marks)
  })
})
