import { escapeHtml, pictureHtml } from '@bbt/shared/contract/picture.ts'
import { mediaIdOf } from './pictures.ts'
import type { At, Writing } from './writing.ts'

const BODY_SIZES = '(min-width: 46rem) 44rem, 100vw'

/** A picture of the text, with its words from the store of pictures. */
export function figureHtml({ node, path }: At, writing: Writing): string {
  const { images, faults } = writing
  const image = images.get(mediaIdOf(node) ?? '')
  if (!image) {
    const isOnItsWay = node['pending'] !== undefined && node['pending'] !== null
    faults.push({
      path,
      words: isOnItsWay ? 'ảnh chưa tải lên xong' : 'ảnh không còn trong kho ảnh',
    })
    return ''
  }
  writing.isBlank = false
  const { caption, credit } = image
  const words = [caption, credit && `Ảnh: ${credit}`].filter((part) => part !== undefined)
  const figcaption =
    words.length > 0 ? `<figcaption>${escapeHtml(words.join(' '))}</figcaption>` : ''
  return `<figure>${pictureHtml(image, { sizes: BODY_SIZES })}${figcaption}</figure>`
}
