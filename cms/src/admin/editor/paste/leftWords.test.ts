import { expect, it } from 'vitest'
import type { LeftPicture } from '../../../body/paste/picture.ts'
import { leftWords } from './leftWords.ts'

const file: LeftPicture = { why: 'file', alt: '', address: 'file:///C:/Users/%E1%BA%A2nh%201.png' }

it.each<[LeftPicture[], string]>([
  [[], ''],
  [
    [{ why: 'remote', alt: 'Cánh đồng', address: 'https://bao.example/a.jpg?x=1' }],
    'Một ảnh không dán theo được: ảnh “Cánh đồng” (ở trang bao.example). Thầy cô lưu ảnh về máy rồi kéo vào bài.',
  ],
  [
    [file, { why: 'kind', alt: 'Sơ đồ', address: 'image/gif' }],
    '2 ảnh không dán theo được: ảnh không có mô tả (tệp Ảnh 1.png trong máy); ảnh “Sơ đồ” (dạng GIF). Thầy cô lưu ảnh về máy rồi kéo vào bài.',
  ],
  [
    [file, file, file, file, file, file, { ...file, address: 'x%' }],
    '7 ảnh không dán theo được: ' +
      Array<string>(5).fill('ảnh không có mô tả (tệp Ảnh 1.png trong máy)').join('; ') +
      '; và 2 ảnh nữa. Thầy cô lưu ảnh về máy rồi kéo vào bài.',
  ],
])('%#', (left, words) => {
  expect(leftWords(left)).toBe(words)
})
