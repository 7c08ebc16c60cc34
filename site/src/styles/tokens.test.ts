import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const sheet = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const css = sheet('../../../shared/src/look/colours.css') + sheet('tokens.css')
const [byDay = '', byNight = ''] = css.split('@media')

/** What a rule says of a switch: `initial` lets the colour behind its comma through, emptiness does not. */
const lets = (name: string, text: string) =>
  new RegExp(`--${name}: (initial)?;`).exec(text)?.[1] === 'initial'

/** The colours as the switches in `text` let them through, by name; every pair is of one light and one dark. */
function colours(text: string): Record<string, string | undefined> {
  const rows = css.matchAll(
    /--([\w-]+): (?:(#[\da-f]{6})|var\(--if-light, (#[\da-f]{6})\) var\(--if-dark, (#[\da-f]{6})\));/g,
  )
  return Object.fromEntries(
    Array.from(rows, ([, name = '', always = '', light = '', dark = '']) => [
      name,
      always + (lets('if-light', text) ? light : '') + (lets('if-dark', text) ? dark : ''),
    ]),
  )
}

const SCHEMES: Record<string, Record<string, string | undefined>> = {
  light: colours(byDay),
  dark: colours(byNight),
}

it('takes one colour of each pair, by day and by night', () => {
  expect([SCHEMES['light']?.['muc'], SCHEMES['dark']?.['muc']]).toEqual(['#16242a', '#e6edee'])
})

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
