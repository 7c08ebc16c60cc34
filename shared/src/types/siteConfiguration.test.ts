import { describe, expect, test } from 'vitest'
import { Content, imagesOf } from '../contract/content.ts'
import type { SiteConfiguration } from './siteConfiguration.ts'

const configuration: SiteConfiguration = {
  type: 'siteConfiguration',
  url: '/',
  title: 'Cấu hình trang năm học 2026–2027',
  school: {
    name: 'Trường THPT Thủ Thiêm',
    tagline: 'Cổng thông tin điện tử',
    authority: 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh',
    address: 'Phường mẫu, Thành phố Hồ Chí Minh',
    phone: '(028) 3742 0000',
    email: 'vanphong@thuthiem.demo',
    responsible: 'Hiệu trưởng',
  },
  menu: [{ label: 'Tin tức', url: '/tin-tuc/' }],
  linkGroups: [
    {
      slug: 'bo-va-so',
      title: 'Bộ và Sở',
      footer: true,
      links: [{ label: 'Bộ Giáo dục và Đào tạo', url: 'https://moet.gov.vn' }],
    },
  ],
  home: {},
}

const link = { label: 'Tra cứu', url: 'https://hcm.edu.vn' }

test('a complete configuration is taken as it is, and has no pictures', () => {
  expect(Content.parse(configuration)).toEqual(configuration)
  expect(imagesOf(configuration)).toEqual([])
})

test('what may be there: a notice, the digital systems, a note on a link', () => {
  const full = {
    ...configuration,
    menu: [{ ...link, note: 'Mở ở trang khác' }],
    home: { ...configuration.home, urgent: { text: 'Nghỉ học vì bão' }, systems: [link] },
  }
  expect(Content.parse(full)).toEqual(full)
})

describe('refused', () => {
  const { school, home } = configuration
  test.each<[what: string, differing: object]>([
    ['another page than the home page', { url: '/lien-ket/' }],
    ['an unknown key', { theme: 'dark' }],
    ['an unknown key of the school', { school: { ...school, principal: 'Trần Thị A' } }],
    ['an unknown key of a link', { menu: [{ ...link, target: '_blank' }] }],
    ['an unknown key of the home page', { home: { ...home, html: '<b>' } }],
    ['a menu without entries', { menu: [] }],
    ['a menu of eleven', { menu: Array.from({ length: 11 }, () => link) }],
    ['a group without links', { linkGroups: [{ slug: 'a', title: 'A', footer: true, links: [] }] }],
    ['a script in the menu', { menu: [{ ...link, url: 'javascript:alert(1)' }] }],
    [
      'a script in the notice',
      { home: { ...home, urgent: { text: 'Khẩn', url: 'javascript:1' } } },
    ],
    ['an address without its scheme', { menu: [{ ...link, url: 'hcm.edu.vn' }] }],
    ['a name that is not in NFC', { school: { ...school, name: school.name.normalize('NFD') } }],
    ['an e-mail address that is none', { school: { ...school, email: 'vanphong' } }],
  ])('%s', (_what, differing) => {
    expect(Content.safeParse({ ...configuration, ...differing }).success).toBe(false)
  })
})
