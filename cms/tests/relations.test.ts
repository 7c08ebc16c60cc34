import type { Kind } from '@bbt/shared/types/kind.ts'
import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { walk } from './support/articles.ts'
import { approverOf, itemIn, sampleOf } from './support/samples.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

/** Types whose items name others of their own kind, each by the field in which they do. */
const RELATED = GOVERNED_TYPES.flatMap((type) =>
  Object.entries<Kind>(type.fields).flatMap(([name, field]) =>
    field.relatesTo === type.collection ? [{ type, name }] : [],
  ),
)

/** The lists of choices among what was entered. */
const choicesIn = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => Array.isArray(value)))

let school: School
beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

it.each(RELATED)('$type.name names another in $name', async ({ type, name }) => {
  const { collection } = type
  const [draft, live] = [
    await itemIn(school, type, 'draft'),
    await itemIn(school, type, 'published'),
  ]
  const data = { ...sampleOf(type)(school), title: 'Thay bài cũ' }
  const naming = (as: 'lan' | 'mai', id: string) =>
    school.send(as, 'POST', `/${collection}`, { ...data, [name]: id })

  // Mai is of another unit: neither a draft nor its title is hers to see.
  const hidden = await naming('mai', draft)
  expect([hidden.status, hidden.text.includes(draft)]).toEqual([422, false])

  // What is not on the site is saved, and not sent.
  const waiting = (await naming('lan', draft)).body['doc'] as { id: string }
  await expect(walk(school, waiting.id, [['lan', 'submit']], collection)).rejects.toThrow(
    /không còn trên trang/,
  )

  const { id, rev } = (await naming('lan', live)).body['doc'] as { id: string; rev: number }
  // What a change does not name stays, the lists of choices too.
  const saved = await school.send('lan', 'PATCH', `/${collection}/${id}`, { rev, title: 'Thay' })
  expect(saved.body['doc']).toMatchObject({ ...choicesIn(data), title: 'Thay' })
  await walk(school, id, [['lan', 'submit']], collection)
  await walk(school, live, [['admin', 'unpublish', { comment: 'Hết hiệu lực.' }]], collection)
  const steps = [
    ['bao', 'endorse'],
    [approverOf(type), 'approve'],
  ] as const
  await walk(school, id, steps, collection)
  await expect(walk(school, id, [['admin', 'publish']], collection)).rejects.toThrow(/relatedGone/)
})
