import type { Article } from '@bbt/shared/types/article.ts'
import { slugify } from '@bbt/shared/text/slug.ts'
import { articlePath } from '@bbt/shared/types/article.ts'
import type { Dice } from '../../site/src/types/sample.ts'
import { dice } from '../../site/tests/support/sequence.ts'
import { CATEGORIES, UNITS, WORDS } from './words.ts'

const PARAGRAPHS = 8
/** Words here are of one to three syllables, as Vietnamese counts and writes them. */
const WORDS_IN_PARAGRAPH = 40

/** The article with a number: always the same for the same seed. */
export function articleAt(number: number, seed: number): Article {
  const roll = dice(seed + number * 7_919)
  const title = sentence(roll, 7)
  return {
    type: 'article',
    url: articlePath(`${slugify(title, 60)}-${number}`),
    title,
    summary: `${sentence(roll, 18)}.`,
    category: named(CATEGORIES[roll(CATEGORIES.length)] ?? ''),
    unit: unitAt(roll(UNITS.length)),
    bodyHtml: body(roll),
  }
}

function body(roll: Dice): string {
  const paragraphs = Array.from(
    { length: PARAGRAPHS },
    () =>
      `<p>${sentence(roll, WORDS_IN_PARAGRAPH / 2)}. ${sentence(roll, WORDS_IN_PARAGRAPH / 2)}.</p>`,
  )
  const list = Array.from({ length: 3 }, () => `<li>${sentence(roll, 6)};</li>`).join('')
  paragraphs.splice(3, 0, `<h2>${sentence(roll, 5)}</h2>`)
  paragraphs.splice(7, 0, `<h2>${sentence(roll, 5)}</h2><ul>${list}</ul>`)
  return paragraphs.join('')
}

function sentence(roll: Dice, length: number): string {
  const text = Array.from({ length }, () => WORDS[roll(WORDS.length)] ?? '').join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const named = (name: string) => ({ slug: slugify(name), name })

function unitAt(number: number): Article['unit'] {
  const { name, kind } = UNITS[number] ?? UNITS[0]
  return { ...named(name), kind }
}
