import { expect, test } from 'vitest'
import { BLIND, reportText, rowsOf } from './text.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const place = 'decisions, mục số 12'
const sound = { name: 'decisions', tried: 41, findings: [] } as const
const broken = {
  name: 'manifest',
  tried: 1,
  findings: [{ place, problem: 'không khớp mã băm' }],
} as const

const checks = [sound, { ...broken, findings: [...broken.findings] }].map((check) => ({
  ...check,
  findings: [...check.findings],
}))

test('a place that is wrong is named, with what to do', () => {
  expect(reportText(checks, NOW)).toBe(`Kiểm tra lúc 23/11/2026, 09:00
  ✓ Chuỗi quyết định: 41 mục
  ✗ Bảng kê của trang: 1 chỗ sai trong 1 mục
      decisions, mục số 12: không khớp mã băm
      → Dừng hệ thống, xoá các tệp store.db, store.db-wal, store.db-shm trong thư mục site của DATA_DIR rồi npm start: trang được dựng lại, khách vẫn xem trang cũ trong lúc đó.
Có 1 chỗ không khớp. Chưa sửa gì: làm theo mũi tên ở từng mục.
${BLIND}
`)
})

test('what a server cannot see by itself is said, unless it was compared with what is kept elsewhere', () => {
  const compared = { name: 'heads', tried: 5, findings: [] } as const
  expect(reportText(checks, NOW)).toContain('ai nắm cả cơ sở dữ liệu lẫn thư mục dữ liệu')
  const text = reportText([...checks, { ...compared, findings: [] }], NOW)
  expect(text).not.toContain('Lưu ý')
  expect(text).toContain('✓ Đối chiếu với mục cuối giữ ở nơi khác: 5 mục')
})

test('the rows have the shape of every command’s', () => {
  expect(rowsOf(checks, 'sqlite')).toEqual([
    {
      name: 'decisions',
      database: 'sqlite',
      tried: 41,
      failed: 0,
      bar: '0',
      holds: true,
      found: [],
    },
    {
      ...{ name: 'manifest', database: 'sqlite', tried: 1, failed: 1, bar: '0', holds: false },
      found: [{ place, problem: 'không khớp mã băm' }],
    },
  ])
})
