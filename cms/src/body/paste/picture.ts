import type { Tag } from './markup.ts'
import { hasClass } from './markup.ts'
import { valueIn } from './style.ts'

/** A picture that cannot come along, and why: it lies elsewhere on the net, on the writer's disk, or is of a kind that is not taken. */
export interface LeftPicture {
  why: 'remote' | 'file' | 'kind'
  alt: string
  address: string
}

/** What an `<img>` is: a picture on the clipboard, letters, one left behind, or nothing to see. */
export type Image =
  | { kind: 'picture'; source: string; alt: string }
  | { kind: 'letters'; text: string }
  | { kind: 'left'; left: LeftPicture }
  | { kind: 'nothing' }

/** What the office takes in (`collections/Media.ts`). */
const TAKEN = /^data:image\/(?:png|jpeg|jpg|webp);base64,[a-z0-9+/=\s]+$/i
const SHOWN = 200

const isTiny = (size: string | undefined) => /^\s*[01](?:\.\d+)?(?:px)?\s*$/.test(size ?? '')

/** Reads an `<img>`. */
export function imageOf(tag: Tag): Image {
  const { attributes, style } = tag
  const source = (attributes.get('src') ?? '').trim()
  const alt = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim()
  const isPixel =
    (isTiny(attributes.get('width')) && isTiny(attributes.get('height'))) ||
    (isTiny(valueIn(style, 'width')) && isTiny(valueIn(style, 'height')))
  // Counters of readers; the boxes of Google's check lists.
  if (isPixel || attributes.get('aria-roledescription') === 'checkbox') return { kind: 'nothing' }
  if (/^\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{M}\u200d\ufe0f]*$/u.test(alt))
    return { kind: 'letters', text: alt }
  if (hasClass(tag, 'emoji')) return { kind: 'letters', text: alt }
  if (TAKEN.test(source)) return { kind: 'picture', source: source.replace(/\s/g, ''), alt }
  if (source === '') return { kind: 'nothing' }
  const isData = /^data:/i.test(source)
  const why = isData ? 'kind' : /^(?:https?:)?\/\//i.test(source) ? 'remote' : 'file'
  const address = isData ? source.slice(5, source.search(/[;,]|$/)) : source.slice(0, SHOWN)
  return { kind: 'left', left: { why, alt, address } }
}
