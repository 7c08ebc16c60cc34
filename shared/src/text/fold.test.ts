import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalSyllables, fold } from './fold.ts'

describe('fold', () => {
  it.each([
    ['Thông báo tuyển sinh lớp 10', 'thong bao tuyen sinh lop 10'],
    ['TUYỂN SINH', 'tuyen sinh'],
    ['Hoạt động của Đoàn trường', 'hoat dong cua doan truong'],
    ['Sửa chữa đường vào trường', 'sua chua duong vao truong'],
    ['Hội thi Hướng dương', 'hoi thi huong duong'],
    ['Đề kiểm tra', 'de kiem tra'],
    ['Quyết định 84/QĐ-THPT.TT', 'quyet dinh 84/qd-thpt.tt'],
    ['Hoá học', 'hoa hoc'],
    ['Hóa học', 'hoa hoc'],
    ['Thời khoá biểu', 'thoi khoa bieu'],
    ['Thủ Thiêm', 'thu thiem'],
    ['Công khai – Thu chi', 'cong khai – thu chi'],
    ['Ủy ban', 'uy ban'],
    ['Uỷ ban', 'uy ban'],
    ['Giáo viên chủ nhiệm', 'giao vien chu nhiem'],
    ['Quy trình phúc khảo', 'quy trinh phuc khao'],
    ['Nguyễn Văn Ân', 'nguyen van an'],
    ['Tổ Toán', 'to toan'],
    ['tóan', 'toan'],
    ['Năm học 2025–2026', 'nam hoc 2025–2026'],
    ['Ðiểm chuẩn', 'diem chuan'],
    ['ẰẲẴẮẶ ẦẨẪẤẬ ỀỂỄẾỆ ỒỔỖỐỘ ỜỞỠỚỢ ỪỬỮỨỰ ỲỶỸÝỴ', 'aaaaa aaaaa eeeee ooooo ooooo uuuuu yyyyy'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
  })
})

describe('canonicalSyllables', () => {
  it.each([
    ['hòa', 'hoà'],
    ['hóa học', 'hoá học'],
    ['Thủy', 'thuỷ'],
    ['khỏe', 'khoẻ'],
    ['qúy', 'quý'],
    ['ủy ban', 'uỷ ban'],
    ['tóan', 'toán'],
    ['Thời khóa biểu', 'thời khoá biểu'],
    ['TUYỂN SINH', 'tuyển sinh'],
    ['Ðường', 'đường'],
    ['đường', 'đường'.normalize('NFD')],
  ])('%s = %s', (one, other) => {
    expect(canonicalSyllables(one)).toBe(canonicalSyllables(other))
  })

  it.each([
    ['hòa', 'hóa'],
    ['hoa', 'hoà'],
    ['đường', 'dương'],
    ['đường', 'dường'],
    ['An', 'Ân'],
    ['lý', 'lỳ'],
    ['mơ', 'mô'],
  ])('%s ≠ %s', (one, other) => {
    expect(canonicalSyllables(one)).not.toBe(canonicalSyllables(other))
  })

  it('keeps numbers, signs and spaces', () => {
    expect(canonicalSyllables('Số 84/QĐ, 03-12')).toBe('sô\u0301 84/qđ, 03-12'.normalize('NFC'))
  })

  it('changes nothing the second time', () => {
    const once = canonicalSyllables('Hoà nhập học đường, hướng dương')
    expect(canonicalSyllables(once)).toBe(once)
  })
})

describe('letters that only look different', () => {
  it.each([
    ['𝐓𝐡ô𝐧𝐠 𝐛á𝐨', 'thong bao'],
    ['ＴＨÔＮＧ　ＢÁＯ', 'thong bao'],
    ['Ⓣⓗông ⓑáo', 'thong bao'],
    ['🅣🅗ông 🅱áo', 'thong bao'],
    ['𝕿𝖚𝖞ể𝖓 𝓼𝓲𝓷𝓱 𝟙𝟘', 'tuyen sinh 10'],
    ['ﬁn ﬂuor', 'fin fluor'],
    ['m² CO₂', 'm2 co2'],
    ['tuy\u00adển s\u200bi\u2060nh', 'tuyen sinh'],
    ['tuy\u034fe\u0302\u200b\u0309n', 'tuyen'],
    ['Straße, Łódź', 'strasse, lodz'],
    ['  Thông\u00a0 báo ', 'thong bao'],
    ['\u200b\u3164', ''],
  ])('%j → %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('changes nothing the second time, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(fold(fold(a + b))).toBe(fold(a + b))
      }),
      { numRuns: 3000 },
    )
  })
})
