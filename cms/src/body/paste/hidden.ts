import type { Tag } from './markup.ts'
import { hasClass } from './markup.ts'
import { valueIn } from './style.ts'

/** What is no text: it works, is drawn, or is filled in. */
const NO_TEXT = new Set(
  (
    'script style template noscript head title meta link base iframe frame frameset object embed applet ' +
    'svg canvas video audio source track map area select option optgroup datalist textarea input button ' +
    'progress meter dialog xml annotation annotation-xml rp del'
  ).split(' '),
)

/** Word's comments, their letters in the margin, its heads and feet of pages. */
const WORD_PARTS = ['comment-list', 'comment', 'header', 'footer', 'header-footer']
const COMMENT_CLASSES = [
  'msocommentreference',
  'msocommenttext',
  'msocommentsubject',
  'msocomanchor',
  'msocomtxt',
  'msocomoff',
  'msodel',
]

const isNothing = (size: string) => /^[+-]?0*\.?0+(?:[a-z]+|%)?$/.test(size)

/** Whether an element is not to be seen where it was copied: hidden, deleted, a comment, or no text at all. */
export function isHidden(tag: Tag): boolean {
  const { name, attributes, style } = tag
  if (NO_TEXT.has(name) || name.startsWith('v:')) return true
  if (attributes.has('hidden') || hasClass(tag, ...COMMENT_CLASSES)) return true
  if (/^#_msocom_/i.test(attributes.get('href') ?? '')) return true
  return (
    valueIn(style, 'display') === 'none' ||
    ['all', 'screen'].includes(valueIn(style, 'mso-hide')) ||
    ['hidden', 'collapse'].includes(valueIn(style, 'visibility')) ||
    WORD_PARTS.includes(valueIn(style, 'mso-element')) ||
    valueIn(style, 'mso-special-character') === 'comment' ||
    isNothing(valueIn(style, 'font-size')) ||
    isNothing(valueIn(style, 'opacity'))
  )
}
