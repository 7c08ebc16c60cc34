import { describe, expect, it } from 'vitest'
import type { Owner } from './policy.ts'
import { passwordProblem } from './policy.ts'

const LAN: Owner = {
  name: 'Phạm Thu Lan',
  email: 'thulan.pham@truong.test',
  school: 'Trường THPT Thủ Thiêm',
}

describe('a password will do', () => {
  it.each([
    'hoa phượng nở bên sông chiều',
    'dat-com-nam-canh-chua',
    'ghế tre leo dốc tím',
    'x9$Kq2!vRt7m',
    'đồng hồ cát và bảy con mèo',
  ])('%s', (password) => {
    expect(passwordProblem(password, LAN)).toBeNull()
  })
})

describe('a password is refused', () => {
  it.each<[string, string]>([
    ['ngắn', 'Mật khẩu cần ít nhất 12 ký tự.'],
    ['x9$Kq2!vRt7', 'Mật khẩu cần ít nhất 12 ký tự.'],
    ['ô'.repeat(129), 'Mật khẩu dài tối đa 128 ký tự.'],
    ['Phạm Thu Lan và bầy ong', 'Mật khẩu không nên lấy từ tên của mình'],
    ['t.h.u.l.a.n bay qua cầu', 'Mật khẩu không nên lấy từ tên của mình'],
    ['thulan.pham-trèo-cây', 'Mật khẩu không nên lấy từ tên của mình'],
    ['chiều ở Thủ Thiêm rất đẹp', 'Mật khẩu không nên lấy từ tên của mình'],
    ['thuthiem-mua-nuoc-noi', 'Mật khẩu không nên lấy từ tên của mình'],
    ['aaaaaaaaaaaaaaa', 'Một ký tự lặp đi lặp lại'],
    ['abcabcabcabcabc', 'Một cụm lặp đi lặp lại'],
    ['mậtkhẩumậtkhẩu', 'Một cụm lặp đi lặp lại'],
    ['123456789012', 'Đây là mật khẩu có rất nhiều người dùng'],
    ['qwertyuiop[]', 'Các phím nằm liền một hàng'],
    ['password1234', 'Mật khẩu này gần giống một mật khẩu có rất nhiều người dùng'],
    ['giaoviengiaovien', 'Một cụm lặp đi lặp lại'],
    ['nguyen@123456', 'Thêm vài từ ít gặp'],
  ])('%s', (password, words) => {
    expect(passwordProblem(password, LAN)).toContain(words)
  })
})
