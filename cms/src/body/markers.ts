/**
 * What stands before the items of a numbered list, in the spellings of Vietnamese documents: "1.", "1)", "a)"…
 * Lexical's list knows numbers only; the kind is kept as a state of its node: `{"$": {"marker": "lower-alpha"}}`.
 */
export const NUMBER_MARKERS = [
  'decimal',
  'decimal-paren',
  'lower-alpha',
  'lower-alpha-paren',
  'upper-alpha',
  'upper-alpha-paren',
  'lower-roman',
  'lower-roman-paren',
  'upper-roman',
  'upper-roman-paren',
] as const

/** What stands before the items of a list without numbers. */
const BULLET_MARKERS = ['disc', 'circle', 'square', 'dash'] as const

export const MARKERS = [...NUMBER_MARKERS, ...BULLET_MARKERS] as const

export type Marker = (typeof MARKERS)[number]

/** Whether a list of this type can have this marker. */
export const suits = (marker: Marker, listType: 'bullet' | 'number'): boolean =>
  (listType === 'number' ? NUMBER_MARKERS : BULLET_MARKERS).some((one) => one === marker)
