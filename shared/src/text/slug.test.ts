import { expect, it } from 'vitest'
import { slugify } from './slug.ts'

it.each([
  ['Thông báo số 84/QĐ-THPT.TT', 'thong-bao-so-84-qd-thpt-tt'],
  ['Tuyển sinh lớp 10', 'tuyen-sinh-lop-10'],
  ['Năm học 2025–2026', 'nam-hoc-2025-2026'],
  ['  Đoàn trường: “Mùa hè xanh”!  ', 'doan-truong-mua-he-xanh'],
  ['Đổi mới phương pháp dạy – học', 'doi-moi-phuong-phap-day-hoc'],
  ['Quye\u0302\u0301t đi\u0323nh', 'quyet-dinh'],
  ['Ð1: ưu tiên', 'd1-uu-tien'],
  ['🎓 …', ''],
  ['Th\u00adông b\u200báo tuy\u2060ển sinh', 'thong-bao-tuyen-sinh'],
  ['𝐓𝐡ô𝐧𝐠 𝐛á𝐨 𝐭𝐮𝐲ể𝐧 𝐬𝐢𝐧𝐡', 'thong-bao-tuyen-sinh'],
  ['Ｔｈô\u0000ｎｇ\u00a0ｂáｏ', 'thong-bao'],
  ['', ''],
])('%s → %s', (title, slug) => {
  expect(slugify(title)).toBe(slug)
})

it.each([
  ['Thông báo tuyển sinh lớp 10', 19, 'thong-bao-tuyen'],
  ['Thông báo tuyển sinh lớp 10', 20, 'thong-bao-tuyen-sinh'],
  ['Nghiêng', 4, 'nghi'],
])('%s within %i characters → %s', (title, maxLength, slug) => {
  expect(slugify(title, maxLength)).toBe(slug)
})
