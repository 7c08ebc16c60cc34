import { z } from 'zod'
import { HOME_PATH } from '../urls.ts'
import { linkTarget, list, slug, text } from './fields.ts'

const Link = z.strictObject({ label: text(80), url: linkTarget, note: text(160).optional() })

/** The school's own frame around its articles: public content too, so it goes through the chain. */
export const SiteConfiguration = z.strictObject({
  type: z.literal('siteConfiguration'),
  url: z.literal(HOME_PATH),
  title: text(160),
  school: z.strictObject({
    name: text(120),
    tagline: text(160),
    authority: text(160),
    address: text(240),
    phone: text(40),
    email: z.email(),
    responsible: text(160),
  }),
  menu: z.array(Link).min(1).max(10),
  /** The links page, in groups; `footer` groups also stand at the foot of every page. */
  linkGroups: z
    .array(
      z.strictObject({
        slug,
        title: text(80),
        footer: z.boolean(),
        links: z.array(Link).min(1),
      }),
    )
    .min(1),
  home: z.strictObject({
    urgent: z.strictObject({ text: text(200), url: linkTarget.optional() }).optional(),
    /** Category of the notices beside the lead story. */
    noticeCategory: slug,
    /** Cards of the school's digital systems. */
    systems: list(Link),
  }),
})

export type SiteConfiguration = z.infer<typeof SiteConfiguration>
export type SiteLink = z.infer<typeof Link>
