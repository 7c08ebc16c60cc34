import { z } from 'zod'
import { linkTarget, list, slug, text as line } from '../contract/fields.ts'
import { CHARACTERS, ITEMS } from '../limits.ts'
import { HOME_PATH } from '../urls.ts'
import { only } from './address.ts'
import { contentType } from './define.ts'
import { text } from './kinds/text.ts'
import { values } from './kinds/values.ts'

const { menu, school } = CHARACTERS

const Link = z.strictObject({
  label: line(menu.label),
  url: linkTarget,
  note: line(menu.note).optional(),
})

const School = z.strictObject({
  name: line(school.name),
  tagline: line(school.tagline),
  authority: line(school.authority),
  address: line(school.address),
  phone: line(school.phone),
  email: z.email(),
  responsible: line(school.responsible),
})

/** The links page, in groups; `footer` groups also stand at the foot of every page. */
const LinkGroup = z.strictObject({
  slug,
  title: line(menu.groupTitle),
  footer: z.boolean(),
  links: z.array(Link).min(1),
})

const Home = z.strictObject({
  urgent: z.strictObject({ text: line(CHARACTERS.urgent), url: linkTarget.optional() }).optional(),
  /** Cards of the school's digital systems. */
  systems: list(Link),
})

const UNFILLED = 'còn mục bỏ trống hoặc sai dạng.'

/** The school's own frame around its articles: public content too, so it goes through the chain. */
export const siteConfiguration = contentType({
  name: 'siteConfiguration',
  collection: 'site-configurations',
  label: { one: 'Cấu hình trang', many: 'Cấu hình trang' },
  address: only(HOME_PATH),
  route: { stage1: false, approver: 'principal' },
  isPermanent: true,
  fields: {
    title: text('Tên bản cấu hình', CHARACTERS.title),
    school: values('Trường', School, UNFILLED),
    menu: values(
      'Trình đơn',
      z.array(Link).min(1).max(ITEMS.menu),
      `cần 1 đến ${ITEMS.menu} mục, mỗi mục có chữ và địa chỉ đúng.`,
    ),
    linkGroups: values(
      'Nhóm liên kết',
      z.array(LinkGroup).min(1),
      'mỗi nhóm cần tên và ít nhất một liên kết đúng dạng.',
    ),
    home: values('Trang chủ', Home, UNFILLED),
  },
})

export type SiteConfiguration = z.infer<typeof siteConfiguration.contract>
export type SiteLink = z.infer<typeof Link>
