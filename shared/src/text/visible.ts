import { cleanLine } from './clean.ts'

/** Whether there is something to see in a text: a letter, a digit, a sign or a picture; not blanks, marks or fillers. */
export const hasVisible = (text: string): boolean => /[\p{L}\p{N}\p{P}\p{S}]/u.test(cleanLine(text))

/** A text, or none where nobody would see anything of it. */
export const visibleOrNone = (text: string): string => (hasVisible(text) ? text : '')

/** A text of one line as it is kept and shown: clean, and none where nobody would see anything of it. */
export const visibleLine = (text: string): string => visibleOrNone(cleanLine(text))
