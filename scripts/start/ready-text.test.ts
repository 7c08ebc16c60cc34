import { expect, it } from 'vitest'
import { readyText } from './ready-text.ts'

const ENV = {
  cmsPort: 3000,
  sitePort: 8080,
  publisherPort: 3001,
  host: '127.0.0.1',
  dataDir: '/srv/data',
  database: {
    kind: 'sqlite',
    url: 'file:/srv/data/cms.db',
    shown: 'file:/srv/data/cms.db',
    file: '',
  },
  demo: true,
  siteUrl: 'http://localhost:8080',
  cmsUrl: 'http://localhost:3000',
  siteCheckUrl: undefined,
  clamdUrl: undefined,
  trustProxy: false,
} as const

it('says where everything is and who may sign in', () => {
  const logins = [
    {
      office: 'Hiệu trưởng',
      name: 'Trần Thị Bình',
      email: 'hieutruong@truong.example',
      password: 'mot-hai',
    },
    { office: 'Văn thư', name: 'Lê Văn Cường', email: 'vanthu@truong.example', password: 'ba-bon' },
    { office: 'Văn thư', name: 'Đỗ Văn Dũng', email: 'dung@truong.example', password: 'nam-sau' },
  ]
  expect(readyText(ENV, 95_400, logins)).toBe(`
CMS and site ready
Sẵn sàng sau 1 phút 35 giây.

  Trang công khai  http://localhost:8080
  Phần biên tập    http://localhost:3000/admin
  Cơ sở dữ liệu    file:/srv/data/cms.db
  Dữ liệu          /srv/data

Đăng nhập thử, mỗi chức vụ một người:

  Chức vụ      Họ tên         E-mail                     Mật khẩu
  Hiệu trưởng  Trần Thị Bình  hieutruong@truong.example  mot-hai
  Văn thư      Lê Văn Cường   vanthu@truong.example      ba-bon

Dừng: Ctrl-C
`)
})

it('says a password that all share once', () => {
  const office = (name: string) => ({
    office: name,
    name: 'An',
    email: 'an@a.example',
    password: 'x',
  })
  expect(readyText(ENV, 4000, [office('Hiệu trưởng'), office('Văn thư')])).toContain(`
Đăng nhập thử, mỗi chức vụ một người; mật khẩu chung: x

  Chức vụ      Họ tên  E-mail
  Hiệu trưởng  An      an@a.example
  Văn thư      An      an@a.example

Dừng`)
})

it('ends with what is not as it should be', () => {
  expect(readyText(ENV, 4000, [], 'CẢNH BÁO: chưa theo kịp')).toContain(`
  Dữ liệu          /srv/data

CẢNH BÁO: chưa theo kịp

Dừng: Ctrl-C
`)
})

it('shows no table for a real school', () => {
  expect(readyText(ENV, 4000, [])).not.toContain('Đăng nhập thử')
})
