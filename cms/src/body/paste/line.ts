import type { LegacyFont } from '@bbt/shared/text/legacyFonts/encoding.ts'
import type { Look } from './look.ts'
import { UNDERLINE } from './look.ts'

/** Words of a line that look alike. */
export interface Words {
  text: string
  marks: number
  link: string | null
  font: LegacyFont | null
}

/** What stands within a line. */
export type Inline = Words | 'break' | 'tab'

/** Chat programs and editors put them around links; soft hyphens stay, they are letters of TCVN3. */
const NOTHING = /[\u200b\u2060\ufeff]/g
const BLANKS = /[ \t\n\r\f]+/g

const alike = (a: Words, b: Words) =>
  a.marks === b.marks &&
  a.link === b.link &&
  a.font?.encoding === b.font?.encoding &&
  a.font?.isCapital === b.font?.isCapital

export const hasWords = (inline: readonly Inline[]): boolean =>
  inline.some((one) => typeof one === 'object' && /\S/.test(one.text))

/** The words of a block as they are collected: blanks count as a browser counts them (CSS Text 3, 4.1). */
export class Line {
  private readonly inline: Inline[] = []
  /** Whether a blank at this place would be none: at the beginning, after a break, after another one. */
  private isAfterBlank = true

  add(given: string, look: Look): void {
    const text = given.replace(NOTHING, '')
    const upper = look.isUpper ? text.toLocaleUpperCase('vi') : text
    if (look.isPre) this.addAsIs(upper, look)
    else this.addWords(upper.replace(BLANKS, ' '), look)
  }

  break(): void {
    this.trimEnd()
    this.inline.push('break')
    this.isAfterBlank = true
  }

  tab(): void {
    this.inline.push('tab')
    this.isAfterBlank = true
  }

  /** What it holds at the end of its block, where blanks and breaks are none. */
  end(): Inline[] {
    this.trimEnd()
    while (this.inline.at(-1) === 'break' || this.inline.at(-1) === 'tab') {
      this.inline.pop()
      this.trimEnd()
    }
    return this.inline
  }

  private addAsIs(text: string, look: Look): void {
    for (const part of text.split(/(\r\n|[\n\r]|\t)/)) {
      if (part === '\t') this.tab()
      else if (/^[\n\r]/.test(part)) this.break()
      else if (part !== '') this.push(part, look)
    }
  }

  private addWords(collapsed: string, look: Look): void {
    const text = this.isAfterBlank ? collapsed.replace(/^ /, '') : collapsed
    if (text === '') return
    this.push(text, look)
    this.isAfterBlank = text.endsWith(' ')
  }

  private push(text: string, { marks, link, font }: Look): void {
    this.isAfterBlank = false
    // A link is underlined by itself.
    const words = { text, marks: link === null ? marks : marks & ~UNDERLINE, link, font }
    const last = this.inline.at(-1)
    if (typeof last === 'object' && alike(last, words)) last.text += text
    else this.inline.push(words)
  }

  private trimEnd(): void {
    const last = this.inline.at(-1)
    if (typeof last !== 'object') return
    last.text = last.text.replace(/[ \t]+$/, '')
    if (last.text === '') this.inline.pop()
  }
}
