import { describe, expect, test } from 'vitest'
import { siteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import { linkTarget, slug } from '@bbt/shared/contract/fields.ts'
import { OFFICES } from '@bbt/shared/offices.ts'
import { findInvisible } from '@bbt/shared/text/invisible.ts'
import { categoryPath, unitPath } from '@bbt/shared/urls.ts'
import { bodyTexts } from './applyEdit.ts'
import { ANNOUNCEMENTS } from './announcements/index.ts'
import { ARTICLES } from './articles/index.ts'
import { CATEGORIES } from './categories.ts'
import { CONFIGURATION } from './configuration.ts'
import { DELEGATIONS, PEOPLE } from './people.ts'
import type { PersonData, PictureData, Run, Step, TextData } from './types.ts'
import { UNITS } from './units.ts'

const people: readonly PersonData[] = PEOPLE
const texts: readonly (TextData & { cover?: PictureData })[] = [...ARTICLES, ...ANNOUNCEMENTS]

const picturesOf = ({ body, cover }: (typeof texts)[number]): PictureData[] => [
  ...(cover ? [cover] : []),
  ...body.flatMap((block) => ('picture' in block ? [block.picture] : [])),
]

const editsOf = (story: readonly Step[]) =>
  story.flatMap((step) => ('edit' in step ? [step.edit] : []))

/** Every text of the school by where it stands, as a reader or a colleague sees it. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...UNITS.flatMap(({ key, name, headTitle }) => [[key, name] as const, [key, headTitle] as const]),
  ...CATEGORIES.map(({ key, name }) => [key, name] as const),
  ...people.map(({ key, name }) => [key, name] as const),
  ...DELEGATIONS.map(({ by, reason }) => [by, reason] as const),
  ...[...JSON.stringify(CONFIGURATION.content).matchAll(/"(?:[^"\\]|\\.)*"/g)].map(
    ([json]) => ['configuration', JSON.parse(json) as string] as const,
  ),
  ...texts.flatMap((text) => {
    const { key, title, summary, body, cover, story } = text
    const comments = story.flatMap((step) => ('comment' in step ? [step.comment ?? 'x'] : []))
    const edits = editsOf(story).flatMap((edit) => [
      ...(edit.title === undefined ? [] : [edit.title]),
      ...(edit.summary === undefined ? [] : [edit.summary]),
      ...(edit.replace ?? []).flat(),
      ...bodyTexts(edit.append ?? []),
    ])
    const words = cover ? [cover.alt, cover.caption, cover.credit] : []
    return [title, summary, ...bodyTexts(body), ...comments, ...edits, ...words].map(
      (text) => [key, text] as const,
    )
  }),
]

const offending = (pattern: RegExp) => TEXTS.filter(([, text]) => pattern.test(text))

describe('the Vietnamese of the demo school', () => {
  test('is in NFC', () => {
    expect(TEXTS.filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })
  test('holds no invisible characters', () => {
    expect(TEXTS.filter(([, text]) => findInvisible(text).length > 0)).toEqual([])
  })
  test.each([
    ['double spaces', /\s\s/],
    ['straight quotes or three dots', /["']|\.\.\./],
    ['a space before a comma or full stop', /\s[,.;:!?]/],
    ['a hyphen between years', /\d{4}-\d{4}/],
    ['a hyphen as a dash', /\s-\s|—/],
    ['tone marks in the old place', /[òóỏõọ][ae]|[ùúủũụ]y/i],
    ['empty text', /^$/],
  ])('has no %s', (_, pattern) => {
    expect(offending(pattern)).toEqual([])
  })
  test('ends no paragraph with a space', () => {
    expect(
      texts
        .flatMap(({ body }) => body)
        .filter(
          (block) => 'p' in block && typeof block.p === 'string' && block.p !== block.p.trim(),
        ),
    ).toEqual([])
  })
})

describe('the people', () => {
  test('have their own keys, names and addresses', () => {
    for (const field of ['key', 'name', 'email'] as const) {
      expect(new Set(people.map((person) => person[field])).size).toBe(24)
    }
  })
  test.each(people)('$name', ({ name, salutation, email, appointments }) => {
    expect(name.split(' ').length).toBeGreaterThanOrEqual(3)
    expect(['Thầy', 'Cô']).toContain(salutation)
    expect(email).toMatch(/^[a-z]+@thuthiem\.demo$/)
    for (const { office, unit, from, to } of appointments) {
      expect(OFFICES[office].scope === 'unit').toBe(unit !== undefined)
      expect(from <= '2025-08-01' && (to === undefined || to > from)).toBe(true)
    }
  })
  test('every unit has one head', () => {
    const heads = people.flatMap(({ appointments }) =>
      appointments.flatMap(({ office, unit }) => (office === 'head' ? [unit] : [])),
    )
    expect(heads.sort()).toEqual(UNITS.map(({ key }) => key).sort())
  })
})

describe('the texts', () => {
  test('are many, each at its own address', () => {
    expect(new Set(texts.map(({ key }) => key)).size).toBe(64)
    expect(ANNOUNCEMENTS.length).toBe(11)
    for (const { key } of texts) {
      expect(slug.safeParse(key).success, key).toBe(true)
    }
  })
  test('have titles and summaries that fit, and bodies of some length', () => {
    for (const { key, title, summary, body } of texts) {
      expect(title.length <= 160 && summary.length <= 400, key).toBe(true)
      expect(body.length >= 3 && bodyTexts(body).join(' ').split(' ').length >= 90, key).toBe(true)
    }
  })
  test('every picture says what it shows, when and by whom', () => {
    const pictures = texts.flatMap(picturesOf)
    for (const { alt, caption, credit } of pictures) {
      expect(alt.length > 40 && alt.length <= 300, alt).toBe(true)
      expect(caption.length > 15, caption).toBe(true)
      expect(credit).not.toBe('')
    }
    expect(new Set(pictures.map(({ scene, seed }) => `${scene} ${seed}`)).size).toBe(
      pictures.length,
    )
  })
  test('writers write for their own units', () => {
    for (const { key, author, unit, story } of texts) {
      const day = story[0].at.slice(0, 10)
      const held = people
        .find((person) => person.key === author)!
        .appointments.filter(({ from, to }) => from <= day && (to === undefined || day <= to))
      expect(
        held.some((one) => one.unit === unit),
        key,
      ).toBe(true)
    }
  })
})

describe('links', () => {
  const internal = new Set([
    '/',
    '/tin-tuc/',
    '/thong-bao/',
    '/lien-ket/',
    '/kiem-tra/',
    '/rss.xml',
    ...UNITS.map((unit) => unitPath(unit.slug)),
    ...CATEGORIES.map((category) => categoryPath(category.slug)),
  ])
  const urls = [
    ...[...JSON.stringify(CONFIGURATION.content).matchAll(/"url":"([^"]+)"/g)].map(
      ([, url]) => url!,
    ),
    ...[...JSON.stringify(texts.map(({ body }) => body)).matchAll(/"href":"([^"]+)"/g)].map(
      ([, url]) => url!,
    ),
  ]
  test.each(urls)('%s leads somewhere', (url) => {
    expect(linkTarget.safeParse(url).success).toBe(true)
    expect(!url.startsWith('/') || internal.has(url)).toBe(true)
  })
  test('runs in a paragraph keep their spaces', () => {
    const runs = texts.flatMap(({ body }) =>
      body.flatMap((block) => ('p' in block && typeof block.p !== 'string' ? [block.p] : [])),
    )
    const plain = (run: Run) =>
      typeof run === 'string' ? run : 'b' in run ? run.b : 'i' in run ? run.i : run.a
    for (const text of runs.map((list) => list.map(plain).join(''))) {
      expect(text).not.toMatch(/ {2}|\p{L}\d{2} –|[\p{Ll}][\p{Lu}]/u)
    }
  })
})

test('the configuration is what the contract asks for', () => {
  expect(
    siteConfiguration.contract.safeParse({
      type: 'siteConfiguration',
      url: '/',
      ...CONFIGURATION.content,
    }).error,
  ).toBeUndefined()
})
