import { ITEMS } from '@bbt/shared/limits.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { articleData, take, viewOf, walk } from './support/articles.ts'
import { longTable } from './support/longTable.ts'
import type { Answer, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

/** For hangs only: the steps take seconds on a quiet machine. */
const HANGS_MS = 300_000

/** As Payload's form sends an item: one field of a multipart body. */
function form(data: object): FormData {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  return body
}

const fieldErrors = ({ body }: Answer) => {
  const errors = body['errors'] as { data: { errors: { path: string; message: string }[] } }[]
  return errors.flatMap(({ data }) => data.errors.map(({ path, message }) => [path, message]))
}

it(
  'a table of 2 000 rows and 8 columns is saved through the form, changed, compared, approved and published',
  async () => {
    const data = { ...articleData(school), body: longTable(ITEMS.tableRows) }
    const made = await school.send('lan', 'POST', '/articles?depth=0', form(data))
    expect([made.status, made.text.slice(0, 200)]).toEqual([201, expect.any(String)])
    const { id } = made.body['doc'] as { id: string }
    await walk(school, id, [
      ['lan', 'submit'],
      ['lan', 'withdraw'],
    ])
    const { rev } = await viewOf(school, 'lan', id)
    const changed = form({ ...data, summary: 'Danh sách thí sinh.', rev })
    expect((await school.send('lan', 'PATCH', `/articles/${id}?depth=0`, changed)).status).toBe(200)
    await walk(school, id, [['lan', 'submit']])
    const compared = await school.send('bao', 'GET', `/articles/${id}/comparison?with=previous`)
    expect(compared.body).toMatchObject({ fields: [{ label: 'Tóm tắt' }] })
    await walk(school, id, [
      ['bao', 'endorse'],
      ['academic', 'approve'],
    ])
    expect((await take(school, 'admin', id, 'publish')).status).toBe(200)
    const { live } = await viewOf(school, 'admin', id)
    const frozen = await school.asPublisher(`/publication/revisions/${live?.digest ?? ''}`)
    const { bodyHtml } = JSON.parse(frozen.text) as { bodyHtml: string }
    expect(bodyHtml.match(/<tr>/g)).toHaveLength(ITEMS.tableRows)
    expect(bodyHtml).toContain('Nguyễn Thị Ánh Nguyệt 1999')
  },
  HANGS_MS,
)

it.each([
  ['one row more', longTable(ITEMS.tableRows + 1), 'bảng có quá 2.000 hàng'],
  ['many more', longTable(ITEMS.tableRows + 600), 'có quá 60.000 đoạn, ô và hàng'],
])(
  '%s is refused at the field, with the limit',
  async (_, body, words) => {
    const answer = await school.send('lan', 'POST', '/articles', form({ title: 'Dài', body }))
    expect(answer.status).toBe(400)
    expect(fieldErrors(answer)).toEqual([['body', expect.stringContaining(words)]])
  },
  HANGS_MS,
)
