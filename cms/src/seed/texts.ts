import type { Payload } from 'payload'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedType } from '@bbt/shared/types/index.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import { applyEdit } from './data/applyEdit.ts'
import type { AnnouncementData, ArticleData, Block, PictureData, TextData } from './data/types.ts'
import { lexicalState } from './lexical.ts'
import { pictureJpeg } from './pictures/pictureJpeg.ts'
import { createAs } from './requests.ts'
import { teller } from './story.ts'

/** Everything of the school by key. */
export interface School {
  payload: Payload
  people: ReadonlyMap<string, string>
  units: ReadonlyMap<string, string>
  categories: ReadonlyMap<string, string>
}

async function upload({ payload }: School, person: string, picture: PictureData): Promise<string> {
  const { alt, caption, credit, ...spec } = picture
  const bytes = await pictureJpeg(spec)
  const file = {
    data: bytes,
    mimetype: 'image/jpeg',
    name: `${slugify(alt)}.jpg`,
    size: bytes.length,
  }
  return createAs(payload, person, 'media', { alt, caption, credit }, file)
}

/** The item's own fields, beside what every text has; its pictures are there by then. */
type Own = (idOf: (picture: PictureData) => string | undefined) => object

/** Tells a text's story; its pictures are uploaded by its author when it is created. */
function textTeller(
  school: School,
  type: GovernedType,
  text: TextData,
  pictures: readonly PictureData[],
  own: Own,
) {
  const { payload, people, units } = school
  const media = new Map<string, string>()
  let words = text
  const keyOf = (picture: PictureData) => JSON.stringify(picture)
  const idOf = (picture: PictureData) => media.get(keyOf(picture))
  const state = () =>
    lexicalState(words.body, (block) => ('picture' in block ? (idOf(block.picture) ?? '') : ''))

  return teller({
    payload,
    type,
    people,
    story: text.story,
    create: async (author) => {
      for (const picture of [...pictures, ...picturesIn(text.body)]) {
        if (idOf(picture) === undefined)
          media.set(keyOf(picture), await upload(school, author, picture))
      }
      const { title, summary, key, unit } = text
      const words = { title, summary, slug: key, unit: units.get(unit), body: state() }
      return createAs(payload, author, type.collection, { ...words, ...own(idOf) })
    },
    edited: async (edit) => {
      words = applyEdit(words, edit)
      const { title, summary } = edit
      return { ...(title && { title }), ...(summary && { summary }), body: state() }
    },
  })
}

const picturesIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => ('picture' in block ? [block.picture] : []))

/** Tells an article's story, with its category and its cover. */
export function articleTeller(school: School, data: ArticleData) {
  const { category, cover } = data
  return textTeller(school, CONTENT_TYPES.article, data, cover ? [cover] : [], (idOf) => ({
    category: school.categories.get(category),
    ...(cover && { cover: idOf(cover) }),
  }))
}

/** Tells an announcement's story, with whom it speaks to and when it is in force. */
export function announcementTeller(school: School, data: AnnouncementData) {
  const { audience, level, pinned, validFrom, validUntil } = data
  const own = { audience, level, pinned, validFrom, validUntil }
  return textTeller(school, CONTENT_TYPES.announcement, data, [], () => own)
}
