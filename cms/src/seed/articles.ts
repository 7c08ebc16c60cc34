import type { Payload } from 'payload'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import { applyEdit } from './data/applyEdit.ts'
import type { ArticleData, Block, PictureData } from './data/types.ts'
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

/** Tells an article's story; its pictures are uploaded by its author when it is created. */
export function articleTeller(school: School, article: ArticleData) {
  const { payload, people, units, categories } = school
  const media = new Map<string, string>()
  let words = article
  const keyOf = (picture: PictureData) => JSON.stringify(picture)
  const idOf = (block: Block) => ('picture' in block ? (media.get(keyOf(block.picture)) ?? '') : '')
  const state = () => lexicalState(words.body, idOf)

  const uploadAll = async (person: string, pictures: readonly PictureData[]) => {
    for (const picture of pictures) {
      if (!media.has(keyOf(picture)))
        media.set(keyOf(picture), await upload(school, person, picture))
    }
  }
  const picturesIn = (blocks: readonly Block[]) =>
    blocks.flatMap((block) => ('picture' in block ? [block.picture] : []))

  return teller({
    payload,
    type: CONTENT_TYPES.article,
    people,
    story: article.story,
    create: async (author) => {
      const { cover, title, summary } = article
      await uploadAll(author, [...(cover ? [cover] : []), ...picturesIn(words.body)])
      const data = {
        title,
        summary,
        slug: article.key,
        unit: units.get(article.unit),
        category: categories.get(article.category),
        body: state(),
        ...(cover && { cover: media.get(keyOf(cover)) }),
      }
      return createAs(payload, author, CONTENT_TYPES.article.collection, data)
    },
    edited: async (edit) => {
      words = applyEdit(words, edit)
      const { title, summary } = edit
      return { ...(title && { title }), ...(summary && { summary }), body: state() }
    },
  })
}
