import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { memberWithin } from '../src/access/actor.ts'
import { isAmong } from '../src/access/among.ts'
import { itemAmong, visibleItems } from '../src/access/items.ts'
import { byId } from '../src/platform/rows.ts'
import { articlesInEveryState, draftArticle, write } from './support/articles.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const requestOf = (payload: Payload, id: string) =>
  createLocalReq({ user: { id, collection: 'users' } as never }, payload)

/** Of items in every state, of two units, with a co-writer and a hand from outside: who sees them. */
async function items(): Promise<string[]> {
  const ofHoa = [...(await articlesInEveryState(school)).values()]
  const ofDoan = await draftArticle(school, 'mai', { unit: 'doan', title: 'Đoàn viên viết' })
  await write(school, 'mai', ofDoan, { coAuthors: [school.people.quan] })
  await write(school, 'admin2', ofDoan, { summary: 'Quản trị sửa một chữ.' })
  return [...ofHoa, ofDoan]
}

it('a row that was read is seen by those for whom the database finds it', async () => {
  const answers = { seen: 0, hidden: 0 }
  const ids = await items()
  for (const name of Object.keys(school.people) as PersonName[]) {
    const req = await requestOf(school.payload, school.people[name])
    const visible = visibleItems((await memberWithin(req))!)
    for (const id of ids) {
      const row = (await byId(req, 'articles', id))!
      const found = (await itemAmong(req, 'articles', id, visible)) !== null
      expect([name, row.state, isAmong(visible, row)]).toEqual([name, row.state, found])
      answers[found ? 'seen' : 'hidden']++
    }
  }
  // The five of the board see all nine; lan and bao the eight of hoa; quan the one that is up and the one that
  // names him; mai and thuy the one of the union; the clerk none.
  expect(answers).toEqual({ seen: 45 + 16 + 2 + 2, hidden: 34 })
})
