/** Declarations of a style by their name in small letters; values as they were written. */
export type Style = ReadonlyMap<string, string>

/** Reads what stands in a `style` or between the braces of a rule; what is no declaration is passed over. */
export function readStyle(text: string): Map<string, string> {
  const style = new Map<string, string>()
  for (const part of text.split(';')) {
    const colon = part.indexOf(':')
    if (colon < 1) continue
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important\s*$/i, '')
      .trim()
    style.set(part.slice(0, colon).trim().toLowerCase(), value)
  }
  return style
}

/** A value to compare: in small letters, empty where it is not said. */
export const valueIn = (style: Style, name: string): string => (style.get(name) ?? '').toLowerCase()
