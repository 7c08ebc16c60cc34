import type { Announcement } from '@bbt/shared/types/announcement.ts'
import type { Article } from '@bbt/shared/types/article.ts'
import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { articlePath } from '@bbt/shared/types/article.ts'

/** A made-up school's frame. */
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
    { label: 'Thông báo', url: '/chuyen-muc/thong-bao/' },
    { label: 'Tuyển sinh', url: '/chuyen-muc/tuyen-sinh/' },
    { label: 'Liên kết', url: '/lien-ket/' },
  ],
  linkGroups: [
    {
      slug: 'co-quan-quan-ly',
      title: 'Cơ quan quản lý',
      footer: true,
      links: [{ label: 'Bộ Giáo dục và Đào tạo', url: 'https://moet.gov.vn/' }],
    },
  ],
  home: {},
}

/** A complete article; name what matters to the test. */
export function articleOf(slug: string, changes: Partial<Article> = {}): Article {
  return {
    type: 'article',
    url: articlePath(slug),
    title: `Bài ${slug}`,
    summary: 'Tóm tắt của bài.',
    category: { slug: 'chuyen-mon', name: 'Chuyên môn' },
    unit: { slug: 'to-hoa-hoc', name: 'Tổ Hoá học', kind: 'department' },
    bodyHtml: '<p>Nội dung của bài.</p>',
    ...changes,
  }
}

/** A complete announcement; name what matters to the test. */
export const announcementOf = (
  slug: string,
  changes: Partial<Announcement> = {},
): Announcement => ({
  type: 'announcement',
  url: `/thong-bao/${slug}/`,
  title: `Thông báo ${slug}`,
  summary: 'Tóm tắt của thông báo.',
  bodyHtml: '<p>Nội dung của thông báo.</p>',
  audience: ['everyone'],
  level: 'normal',
  unit: { slug: 'van-phong', name: 'Văn phòng', kind: 'office' },
  ...changes,
})
