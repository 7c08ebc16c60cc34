import { CONFIGURATION } from '../../src/seed/data/configuration.ts'
import { articleData } from '../support/articles.ts'
import { picture, pictureForm } from '../support/pictures.ts'
import type { PersonName } from '../support/school.ts'
import type { Deed, Used } from './used.ts'
import { anybody, asked, change, made, pick, words } from './used.ts'

/** Colours that come again: the same picture by the same or another person, with other words. */
export const upload =
  (colours: number): Deed =>
  async (used) => {
    const bytes = await picture(`#${(0x20_00_00 + used.roll(colours)).toString(16)}`, 24, 18)
    const form = pictureForm(bytes, { alt: words(used), caption: words(used) })
    return made(used, used.pictures, anybody(used), '/media', form)
  }

interface View {
  rev: number
  digest: string | null
  offers: { name: string; earlier?: { digest: string }[] }[]
}

const view = async ({ school }: Used, as: PersonName, item: string) =>
  (await school.send(as, 'GET', `/${item}/workflow`)).body as unknown as Partial<View>

/** Somebody presses one of the buttons that they have on an item; whoever has none leaves it to others. */
export const press: Deed = async (used) => {
  if (used.items.length === 0) return false
  const item = pick(used, used.items)
  let as = anybody(used)
  let seen = await view(used, as, item)
  for (let others = 6; others > 0 && !seen.offers?.length; others--) {
    as = anybody(used)
    seen = await view(used, as, item)
  }
  const { rev, digest, offers = [] } = seen
  if (offers.length === 0) return false
  const { name, earlier } = pick(used, offers)
  const at = new Date(used.now().getTime() + (1 + used.roll(8)) * 3_600_000).toISOString()
  const step = {
    ...{ action: name, rev, digest, comment: words(used) },
    ...(name === 'schedule' && { at }),
    ...(earlier?.[0] && { earlier: earlier[0].digest }),
  }
  return (await asked(used, as, 'POST', `/${item}/transitions`, step)).isTaken
}

export const edit: Deed = async (used) => {
  if (used.items.length === 0) return false
  const [as, item] = [anybody(used), pick(used, used.items)]
  const { body } = await used.school.send(as, 'GET', `/${item}/workflow`)
  const cover = used.pictures.length > 0 ? pick(used, used.pictures) : null
  const more = item.startsWith('articles') ? { cover, summary: `${words(used)}.` } : {}
  return change(used, as, `/${item}`, {
    rev: body['rev'],
    title: `${words(used)} ${used.roll(99)}`,
    ...more,
  })
}

export const article: Deed = (used) => {
  const data = articleData(used.school, { title: `${words(used)} ${used.roll(1000)}` })
  const cover = used.pictures.length > 0 && used.roll(2) > 0 ? pick(used, used.pictures) : undefined
  return made(
    used,
    used.items,
    pick(used, ['lan', 'quan', 'bao']),
    '/articles',
    { ...data, cover },
    'articles/',
  )
}

export const configuration: Deed = (used) => {
  const unit = used.school.units.get('vanPhong')
  const data = { ...CONFIGURATION.content, title: words(used), unit }
  return made(used, used.items, 'admin', '/site-configurations', data, 'site-configurations/')
}

export const forge: Deed = async (used) => {
  const item = used.items.length > 0 ? pick(used, used.items) : 'articles/x'
  const change = pick(used, [{ state: 'published' }, { liveDigest: 'a'.repeat(64) }, { rev: -1 }])
  return (await asked(used, anybody(used), 'PATCH', `/${item}`, { rev: 0, ...change })).isTaken
}
