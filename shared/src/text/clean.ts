import { MEANT } from './joiners.ts'
import { recogniseLegacy } from './legacyFonts/recognise.ts'

/** What breaks a line: LF, VT (Word's soft break), FF, CR, NEL, LS and PS. */
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g
/** Blanks of every width; Braille's empty cell is one to the eye. Those that hold words together stay. */
const BLANK = /[\t\u1680\u2000-\u200A\u205F\u2800\u3000]/g
const BLANKS = /[ \u00A0\u202F]+/g
const AT_LINE_END = /[ \u00A0\u202F]+$/gm
/** What XML 1.0 does not know (production 2, Char) or discourages, but for breaks: controls, noncharacters, halves of characters. */
const NO_CHARACTER = /[^\P{Cc}\n]|[\p{Cs}\p{Noncharacter_Code_Point}]/gu
/** Characters that nobody sees, and those that announce annotations; soft hyphens are judged by themselves. */
const UNSEEN = new RegExp(
  `(${MEANT}|\\u00AD)|[\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB]`,
  'gu',
)

/** Letters of Latin, digits, signs, and the dashes and quotes of our documents: nothing of it is ever changed. */
const PLAIN = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2027\u2030-\u205E\u20AB]*$/

/** Soft hyphens are "ư" where the rest is TCVN3: without them nobody could repair the text any more. */
const withoutHyphens = (text: string) =>
  text.includes('\u00ad') && recogniseLegacy(text)?.encoding !== 'tcvn3'
    ? text.replaceAll('\u00ad', '').normalize('NFC')
    : text

/** NFC comes last: what was taken away may have stood between a letter and its mark. */
const written = (text: string) =>
  withoutHyphens(
    text
      .replace(BLANK, ' ')
      .replace(NO_CHARACTER, '')
      .replace(UNSEEN, (_, meant: string | undefined) => meant ?? '')
      .normalize('NFC'),
  )

/**
 * A piece of running text as it is kept: NFC, only what XML 1.0 knows, nothing unseen but joiners that
 * mean something, no breaks (they are nodes of their own). Blanks at its ends and NBSP stay.
 */
export const cleanRun = (text: string): string =>
  PLAIN.test(text) ? text : written(text.replace(BREAK, ' '))

/** A piece of text in the editor as it is kept: as `cleanRun`, but line breaks (as LF) and tabs stay, which the editor shows. */
export const cleanEdited = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .replaceAll(/\r\n?/g, '\n')
        .split(/([\n\t])/)
        .map((part) => (part === '\n' || part === '\t' ? part : cleanRun(part)))
        .join('')

/** A text of one line as it is kept: as `cleanRun`, with single blanks between words and none around them. */
export const cleanLine = (text: string): string => cleanRun(text).replace(BLANKS, ' ').trim()

/** A text of several lines as it is kept: as `cleanRun`, with its breaks as LF, one empty line in a row at most, no blanks at the ends of lines. */
export const cleanLines = (text: string): string =>
  written(text.replace(BREAK, '\n'))
    .replace(AT_LINE_END, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
