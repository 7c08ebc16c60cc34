import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const OFFICE = '../app/(payload)/office/'
const [colours, tokens, theme] = [
  '../../../shared/src/look/colours.css',
  `${OFFICE}tokens.css`,
  `${OFFICE}payload-internals/theme.css`,
].map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))

/** Whether the first rule with this selector sets the switch to `initial`, which lets the colour behind its comma through. */
function lets(name: string, selector: string): boolean {
  const from = tokens!.indexOf(`${selector} {`)
  const rule = tokens!.slice(from, tokens!.indexOf('}', from))
  return new RegExp(`--${name}: (initial)?;`).exec(rule)?.[1] === 'initial'
}

/** All colours as that rule's switches let them through, by name. */
function tokensOf(selector: string): Map<string, string> {
  const rows = [colours, tokens, theme]
    .join('\n')
    .matchAll(
      /--([\w-]+): (?:(#[\da-f]{6})|var\(--if-light, (#[\da-f]{6})\) var\(--if-dark, (#[\da-f]{6})\));/g,
    )
  return new Map(
    Array.from(rows, ([, name, always = '', ofDay = '', ofNight = '']) => [
      name!,
      always +
        (lets('if-light', selector) ? ofDay : '') +
        (lets('if-dark', selector) ? ofNight : ''),
    ]),
  )
}

const light = tokensOf(':root')
const dark = tokensOf("html[data-theme='dark']")

test('one colour of each pair is taken, by day and by night', () => {
  expect([light.get('theme-elevation-400'), dark.get('theme-elevation-400')]).toEqual([
    '#5c6d74',
    '#93a5ab',
  ])
})

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

const GROUNDS = ['giay', 'mat', 'theme-elevation-50']
const PAIRS = [
  ...['muc', 'muc-nhat', 'song', 'phuong'].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground]),
  ),
  ['tren-song', 'song'],
  ['song', 'song-nhat'],
  ['phuong', 'phuong-nhat'],
  ['muc', 'phuong-nhat'],
  ['tren-nang-nhat', 'nang-nhat'],
  ['muc-nhat', 'theme-elevation-100'],
  ['them-chu', 'them'],
  ['phuong', 'bot'],
  ['giay', 'muc'],
  ['theme-elevation-400', 'giay'],
] as const

test('black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})

test.each([['light', light] as const, ['dark', dark] as const])(
  'every text of the office can be read, %s',
  (_, tokens) => {
    const weak = PAIRS.filter(
      ([text, ground]) => contrast(tokens.get(text)!, tokens.get(ground)!) < 4.5,
    )
    expect(weak).toEqual([])
  },
)
