import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { checkChain } from '@bbt/shared/approval/chain.ts'
import { brokenChain } from '@bbt/shared/approval/people.ts'
import { Content } from '@bbt/shared/contract/content.ts'
import { FeedEvent } from '@bbt/shared/contract/feed.ts'
import type { CollectionSlug } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { articleData, take } from './support/articles.ts'
import { configurationIn } from './support/configurations.ts'
import { isAttack } from './support/env.ts'
import { figure } from './support/figures.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import type { RawRows } from './support/rawRows.ts'
import { rawRows } from './support/rawRows.ts'
import type { Answer, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
let raw: RawRows
let pictureId: string

beforeAll(async () => {
  school = await makeSchool()
  await configurationIn(school, 'published')
  pictureId = (await uploadPicture(school, 'lan', 'Sân trường', await picture())).id
  raw = await rawRows(school.payload)
})
afterAll(() => school.close())

/** What an older version of the program, an import or somebody at the database left behind. */
const WORDS: readonly (readonly [name: string, words: string])[] = [
  ['a blank at its end', 'Tổ Hoá học '],
  ['a blank before it', ' Tổ Hoá học'],
  ['a no-break space around it', '\u00a0Tổ Hoá học\u00a0'],
  ['a tab in it', 'Tổ\tHoá học'],
  ['a line end', 'Tổ Hoá học\n'],
  ['a soft break of Word', 'Tổ Hoá\vhọc'],
  ['a bell', 'Tổ\u0007 Hoá học'],
  ['a byte order mark', '\ufeffTổ Hoá học'],
  ['another form of Unicode', 'Tổ Hoá học'.normalize('NFD')],
  ['what is no character', 'Tổ Hoá học\uffff'],
  ['nothing that one sees', '\u200b\u3164'],
  ['nothing at all', ''],
  ['blanks alone', '   '],
  ['no end', 'Tổ '.repeat(200)],
  ['as long as its field, and longer in NFC', '\u0958'.repeat(80)],
  ['a piece of HTML', '</title><script>alert(1)</script>'],
]

type Place = readonly [name: string, collection: CollectionSlug, field: string]
const PLACES: readonly Place[] = [
  ['the unit’s name', 'units', 'name'],
  ['the unit’s word for its head', 'units', 'headTitle'],
  ['the category’s name', 'categories', 'name'],
  ['the description of a picture', 'media', 'alt'],
  ['the caption of a picture', 'media', 'caption'],
  ['the credit of a picture', 'media', 'credit'],
  ['the name of who endorses', 'users', 'name'],
]

const idsIn = (collection: CollectionSlug): readonly (string | undefined)[] => {
  if (collection === 'units') return [school.units.get('hoa')]
  if (collection === 'categories') return [school.categories.get('chuyenMon')]
  return collection === 'media' ? [pictureId] : [school.people.bao]
}

/** The row says something else while work is done. */
async function saying<T>(
  [, collection, field]: Place,
  words: string,
  work: () => Promise<T>,
): Promise<T> {
  const ids = idsIn(collection)
  const row = (await raw.all(collection)).find((one) =>
    ids.includes(String(one['id'] ?? one['_id'])),
  )!
  const column = raw.column(field)
  await raw.set(collection, row, { [column]: words })
  try {
    return await work()
  } finally {
    await raw.set(collection, row, { [column]: row[column] ?? null })
  }
}

const STEPS = [
  ['lan', 'submit'],
  ['bao', 'endorse'],
  ['academic', 'approve'],
  ['admin', 'publish'],
] as const

const draft = async () => {
  const data = { ...articleData(school, { title: `Bài ${Math.random()}` }), cover: pictureId }
  const { body } = await school.send('lan', 'POST', '/articles', data)
  return (body['doc'] as { id: string }).id
}

/** Goes on with an article until somebody is refused; gives the answer to that. */
async function goOn(id: string, steps: readonly (typeof STEPS)[number][]): Promise<Answer | null> {
  for (const [as, action] of steps) {
    const answer = await take(school, as, id, action)
    if (answer.status !== 200) return answer
  }
  return null
}

/** A refusal is a sentence about the matter, and no fault of the program. */
function expectWords(answer: Answer | null) {
  if (answer === null) return
  expect([409, 422], answer.text).toContain(answer.status)
  const issues = answer.body['issues'] as { text: string }[]
  expect(issues).not.toEqual([])
  for (const { text } of issues) expect(text).toMatch(/Hiệu trưởng|Ảnh đại diện: (có|chưa)/)
}

/** Reads the whole feed as the publisher does. */
async function expectTaken() {
  const { body } = await school.asPublisher('/publication/feed?after=0&limit=200')
  const events = (body['events'] as object[]).map((event) => FeedEvent.parse(event))
  expect(checkChain(events).ok).toBe(true)
  for (const event of events.filter(({ kind }) => kind === 'publish')) {
    if (event.kind !== 'publish') continue
    expect(brokenChain(event)).toEqual([])
    const { text } = await school.asPublisher(`/publication/revisions/${event.digest}`)
    expect(canonicalJson(Content.parse(JSON.parse(text)))).toBe(text)
  }
  return events.length
}

const counted = { tried: 0, failed: 0 }
async function counting(work: () => Promise<void>) {
  counted.tried++
  counted.failed++
  await work()
  counted.failed--
}
afterAll(() => figure({ name: 'feed', ...counted, atLeast: isAttack() ? 112 : 28 }))

/** Every place with all words in the long run; otherwise all words in the first, and some in each of the others. */
const wordsAt = (place: Place) =>
  isAttack() || place === PLACES[0] ? WORDS : WORDS.filter((_, at) => at === 0 || at === 13)

describe.each(PLACES)('%s has', (...place) => {
  const words = wordsAt(PLACES.find(([name]) => name === place[0])!)
  it.each(words)(
    '%s: what goes onto the feed is taken by its reader, or refused in words',
    async (_, words) =>
      counting(async () => {
        const [before, during] = [await draft(), await draft()]
        expect(await goOn(during, STEPS.slice(0, 1))).toBeNull()
        await saying(place, words, async () => {
          expectWords(await goOn(before, STEPS))
          expectWords(await goOn(during, STEPS.slice(1)))
        })
        await expectTaken()
      }),
  )
})
