import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media')
const colours = (text: string): Record<string, string | undefined> =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
  )

const SCHEMES: Record<string, Record<string, string | undefined>> = {
  light: colours(light),
  dark: { ...colours(light), ...colours(dark) },
}

/** Text on ground, wherever the styles put one on the other. */
const PAIRS = [
  ['muc', 'giay'],
  ['muc', 'mat'],
  ['muc', 'song-nen'],
  ['muc', 'phuong-nen'],
  ['muc-nhat', 'giay'],
  ['muc-nhat', 'mat'],
  ['song', 'giay'],
  ['song', 'mat'],
  ['song', 'phuong-nen'],
  ['mat', 'phuong'],
  ['chan', 'song-dam'],
  ['chan-nhat', 'song-dam'],
] as const

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

it('knows black on white', () => expect(contrast('#000000', '#ffffff')).toBe(21))

describe.each(Object.entries(SCHEMES))('%s', (_, scheme) => {
  it.each(PAIRS)('%s on %s is read easily', (text, ground) => {
    expect(contrast(scheme[text] ?? '', scheme[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
