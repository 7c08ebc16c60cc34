import type { SiteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import { categoryPath } from '@bbt/shared/urls.ts'
import { CONFIGURATION as OF_TESTS } from '../../site/tests/support/school.ts'
import { CATEGORIES } from './words.ts'

/** Where the made-up school's site is. */
export const SITE_URL = 'https://bensong.example'

/** The frame of the made-up school, with a menu that leads to its categories. */
export const CONFIGURATION: SiteConfiguration = {
  ...OF_TESTS,
  menu: [
    { label: 'Trang chủ', url: '/' },
    { label: 'Tin tức', url: '/tin-tuc/' },
    ...CATEGORIES.slice(0, 5).map((label) => ({ label, url: categoryPath(slugify(label)) })),
  ],
}
