import type { FlatItem } from './flat.ts'
import type { Sign } from './marker.ts'
import { readSign } from './marker.ts'
import type { Part, Tag } from './markup.ts'
import { wordsOf } from './markup.ts'
import type { Sheet } from './sheet.ts'
import { valueIn } from './style.ts'

/** What Word says that an item is: the letters before it, its list and level. */
export type WordItem = Pick<FlatItem, 'list' | 'level' | 'isNumbered' | 'number' | 'marker'>

/** Whether an element holds the letters that Word wrote before an item for those that know no lists. */
export const isSign = ({ style }: Tag): boolean => valueIn(style, 'mso-list') === 'ignore'

function signIn(part: Part): Tag | null {
  if (typeof part === 'string') return null
  if (isSign(part)) return part
  for (const child of part.children) {
    const found = signIn(child)
    if (found) return found
  }
  return null
}

/** The letters before a paragraph of Word's: "·", "1)", "1.1."; empty where there are none. */
export const signOf = (paragraph: Tag): string => {
  const sign = signIn(paragraph)
  return sign
    ? wordsOf(sign)
        .replace(/[\s\u00a0]+/g, ' ')
        .trim()
    : ''
}

/** Reads paragraphs that Word calls items, in their order. */
export class WordLists {
  private readonly before = new Map<string, Sign>()
  private readonly sheet: Sheet

  constructor(sheet: Sheet) {
    this.sheet = sheet
  }

  /** The item that a paragraph is; null where it is none, or one that no list of ours can show. */
  itemOf(paragraph: Tag): WordItem | null {
    const place = /^(l\d+) level(\d)\b/.exec(valueIn(paragraph.style, 'mso-list'))
    if (!place) return null
    const [, list = '', level = '1'] = place
    const key = `${list}:level${level}`
    const format = this.sheet.levels.get(key)?.get('mso-level-number-format')?.toLowerCase() ?? ''
    const sign = readSign(signOf(paragraph) || '·', this.before.get(key) ?? null, format)
    if (sign === null) return null
    this.before.set(key, sign)
    return { list, level: Number(level), ...sign }
  }
}
