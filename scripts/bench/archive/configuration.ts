import type { SiteConfiguration } from '@bbt/shared/contract/siteConfiguration.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import { categoryPath } from '@bbt/shared/urls.ts'
import { CATEGORIES } from './words.ts'

/** Where the made-up school's site is. */
export const SITE_URL = 'https://bensong.example'

/** The frame of a made-up school. */
export const CONFIGURATION: SiteConfiguration = {
  type: 'siteConfiguration',
  url: '/',
  title: 'Cấu hình trang',
  school: {
    name: 'Trường THPT Bến Sông',
    tagline: 'Từ bờ sông, vươn ra biển lớn',
    authority: 'Sở Giáo dục và Đào tạo TP. Hồ Chí Minh',
    address: '12 đường Bến Sông, TP. Hồ Chí Minh',
    phone: '(028) 3000 1234',
    email: 'vanphong@bensong.example',
    responsible: 'Hiệu trưởng, Trưởng Ban biên tập',
  },
  menu: [
    { label: 'Trang chủ', url: '/' },
    { label: 'Tin tức', url: '/tin-tuc/' },
    ...CATEGORIES.slice(0, 5).map((label) => ({ label, url: categoryPath(slugify(label)) })),
  ],
  linkGroups: [
    {
      slug: 'co-quan-quan-ly',
      title: 'Cơ quan quản lý',
      footer: true,
      links: [{ label: 'Bộ Giáo dục và Đào tạo', url: 'https://moet.gov.vn/' }],
    },
  ],
  home: { noticeCategory: 'thong-bao' },
}
