import { z } from 'zod'
import { CHARACTERS, ITEMS } from '../limits.ts'
import { HOME_PATH } from '../urls.ts'
import { linkTarget, list, slug, text } from './fields.ts'

const { menu, school } = CHARACTERS

const Link = z.strictObject({
  label: text(menu.label),
  url: linkTarget,
  note: text(menu.note).optional(),
})

/** The school's own frame around its articles: public content too, so it goes through the chain. */
export const SiteConfiguration = z.strictObject({
  type: z.literal('siteConfiguration'),
  url: z.literal(HOME_PATH),
  title: text(CHARACTERS.title),
  school: z.strictObject({
    name: text(school.name),
    tagline: text(school.tagline),
    authority: text(school.authority),
    address: text(school.address),
    phone: text(school.phone),
    email: z.email(),
    responsible: text(school.responsible),
  }),
  menu: z.array(Link).min(1).max(ITEMS.menu),
  /** The links page, in groups; `footer` groups also stand at the foot of every page. */
  linkGroups: z
    .array(
      z.strictObject({
        slug,
        title: text(menu.groupTitle),
        footer: z.boolean(),
        links: z.array(Link).min(1),
      }),
    )
    .min(1),
  home: z.strictObject({
    urgent: z
      .strictObject({ text: text(CHARACTERS.urgent), url: linkTarget.optional() })
      .optional(),
    /** Category of the notices beside the lead story. */
    noticeCategory: slug,
    /** Cards of the school's digital systems. */
    systems: list(Link),
  }),
})

export type SiteConfiguration = z.infer<typeof SiteConfiguration>
export type SiteLink = z.infer<typeof Link>
