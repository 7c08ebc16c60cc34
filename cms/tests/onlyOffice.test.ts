import { DatabaseSync } from 'node:sqlite'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { draftArticle, viewOf } from './support/articles.ts'
import { isOnMongo } from './support/env.ts'
import { openOther } from './support/otherOffice.ts'
import type { School } from './support/school.ts'
import { makeSchool, reopened } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const REFUSAL = /Đã có một phần biên tập khác đang dùng .*cms\.db: dừng nó, hoặc đặt DATA_DIR khác/

it.skipIf(isOnMongo())(
  'a second office on the same SQLite file does not start, and says why',
  async () => {
    await expect(openOther(school)).rejects.toThrow(REFUSAL)
    const id = await draftArticle(school, 'lan', { title: 'Vẫn viết được' })
    expect((await viewOf(school, 'lan', id)).state).toBe('draft')
  },
)

it.skipIf(isOnMongo())('whoever only reads the file is not kept out', () => {
  const reader = new DatabaseSync(path.join(school.folder, 'cms.db'), { readOnly: true })
  expect(reader.prepare('select count(*) as n from users').get()).toEqual({ n: 11 })
  reader.close()
})

it.skipIf(isOnMongo())('an office that was killed leaves its place to the next one', async () => {
  await school.shut()
  const killed = await openOther(school)
  await expect(reopened(school)).rejects.toThrow(REFUSAL)
  await killed.kill()
  school = await reopened(school)
  expect((await school.send('lan', 'GET', '/users/me')).status).toBe(200)
})

it.runIf(isOnMongo())('on MongoDB two offices serve one school', async () => {
  const other = await openOther(school)
  const id = await draftArticle(school, 'lan', { title: 'Hai tiến trình' })
  expect((await other.send('lan', 'GET', `/articles/${id}/workflow`)).body).toMatchObject({
    state: 'draft',
  })
  await other.kill()
})
