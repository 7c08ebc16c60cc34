const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

function roman(number: number): string {
  let [rest, text] = [number, '']
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign
      rest -= value
    }
  }
  return text
}

function alpha(number: number): string {
  let [rest, text] = [number, '']
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}

/** CSS Counter Styles 3, 6 and 7: outside of its range a style falls back to decimal. */
const NUMBERS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  'lower-alpha': (number) => (number < 1 ? String(number) : alpha(number)),
  'upper-alpha': (number) => (number < 1 ? String(number) : alpha(number).toUpperCase()),
  'lower-roman': (number) => (number < 1 || number > 3999 ? String(number) : roman(number)),
  'upper-roman': (number) =>
    number < 1 || number > 3999 ? String(number) : roman(number).toUpperCase(),
}

/** The number of an item as browsers count (HTML, 4.4.8, ordinal value): from the list's start or the last value given. */
function ordinalOf(item: HTMLLIElement): number {
  const list = item.parentElement
  let number = list instanceof HTMLOListElement ? list.start - 1 : 0
  for (const one of list?.children ?? []) {
    if (!(one instanceof HTMLLIElement)) continue
    number = one.hasAttribute('value') ? one.value : number + 1
    if (one === item) break
  }
  return number
}

/** What stands before an item on the screen: "5.", "e)", "disc"; null where nothing does. */
export function markerOf(item: HTMLLIElement): string | null {
  const type = getComputedStyle(item).listStyleType
  if (type === 'none') return null
  const name = type.replace(/-paren$/, '')
  const number = NUMBERS[name]
  if (number === undefined) return type
  return number(ordinalOf(item)) + (name === type ? '.' : ')')
}
