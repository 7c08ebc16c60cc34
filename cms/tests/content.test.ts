import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lexicalState } from '../src/seed/lexical.ts'
import type { Comparison } from '../src/workflow/viewTypes.ts'
import { codesOf, refusal } from './support/answers.ts'
import { articleData, articleIn, draftArticle, take, viewOf, walk } from './support/articles.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

async function edit(as: PersonName, id: string, data: object) {
  const { rev } = await viewOf(school, 'principal', id)
  return school.send(as, 'PATCH', `/articles/${id}`, { rev, ...data })
}

async function digestOf(id: string): Promise<string> {
  const { digest } = await viewOf(school, 'principal', id)
  return digest ?? 'none'
}

const frozen = async (digest: string) =>
  JSON.parse((await school.asPublisher(`/publication/revisions/${digest}`)).text) as Record<
    string,
    unknown
  >

const liveDigest = async (id: string) => (await viewOf(school, 'principal', id)).live?.digest

const SEND_AND_APPROVE = [
  ['lan', 'submit'],
  ['bao', 'endorse'],
  ['academic', 'approve'],
] as const

describe('an approval is of the text that was seen', () => {
  it('a text that was withdrawn, changed and sent again is not approved by a click on the old page', async () => {
    const id = await articleIn(school, 'inApproval')
    const old = await viewOf(school, 'academic', id)
    await walk(school, id, [['lan', 'withdraw']])
    await edit('lan', id, { summary: 'Đã đổi sau khi phó hiệu trưởng mở trang.' })
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'endorse'],
    ])
    const { rev } = await viewOf(school, 'academic', id)
    for (const seen of [old.rev, rev]) {
      const body = { action: 'approve', rev: seen, digest: old.digest }
      const answer = await school.send('academic', 'POST', `/articles/${id}/transitions`, body)
      expect(refusal(answer)).toEqual([409, ['stale']])
      expect(answer.body['changed']).toMatchObject({ by: 'Cô bao' })
    }
  })

  it('an old form, with all that the office wrote in it then, is told who was faster and when', async () => {
    const id = await articleIn(school, 'draft')
    const seen = await school.send('lan', 'GET', `/articles/${id}?depth=0`)
    await edit('bao', id, { summary: 'Tổ trưởng sửa trước.' })
    const old = { ...seen.body, title: 'Nhan đề của thẻ thứ hai' }
    const answer = await school.send('lan', 'PATCH', `/articles/${id}`, old)
    expect(refusal(answer)).toEqual([409, ['stale']])
    expect(answer.body['changed']).toMatchObject({ by: 'Cô bao' })
  })

  it('approve and change in one request changes nothing', async () => {
    const id = await articleIn(school, 'inApproval')
    const { rev, digest } = await viewOf(school, 'academic', id)
    const body = { action: 'approve', rev, digest, title: 'Đổi luôn' }
    const answer = await school.send('academic', 'POST', `/articles/${id}/transitions`, body)
    expect([answer.status, (await viewOf(school, 'academic', id)).state]).toEqual([
      400,
      'inApproval',
    ])
  })

  it('an edit after approval needs the whole chain again', async () => {
    const id = await articleIn(school, 'approved')
    expect((await edit('lan', id, { summary: 'Thêm một câu.' })).status).toBe(409)
    await walk(school, id, [['lan', 'withdraw']])
    await edit('lan', id, { summary: 'Thêm một câu.' })
    expect(codesOf(await take(school, 'admin', id, 'publish'))).toEqual(['wrongState'])
    await walk(school, id, [['lan', 'submit']])
    expect(codesOf(await take(school, 'admin', id, 'publish'))).toEqual(['wrongState'])
    expect(codesOf(await take(school, 'academic', id, 'approve'))).toEqual(['wrongState'])
    await walk(school, id, [
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
    ])
  })

  it('changed and changed back is the same revision, and is still decided on anew', async () => {
    const id = await articleIn(school, 'approved')
    const before = await digestOf(id)
    await walk(school, id, [['lan', 'withdraw']])
    await edit('lan', id, { summary: 'Khác.' })
    await edit('lan', id, { summary: 'Một tiết học ngoài trời.' })
    await walk(school, id, [['lan', 'submit']])
    const view = await viewOf(school, 'lan', id)
    expect([view.digest, view.state]).toEqual([before, 'inReview'])
    expect(view.path.map(({ status }) => status)).toEqual(['done', 'now', 'ahead', 'ahead'])
  })

  it.each(['draft', 'inReview', 'approved', 'published'] as const)(
    'a save without change of an item that is %s costs nothing',
    async (state) => {
      const id = await articleIn(school, state)
      const before = await viewOf(school, 'lan', id)
      const { body } = await school.send('lan', 'GET', `/articles/${id}?depth=0`)
      const { title, summary, unit, category, coAuthors } = body
      const same = {
        rev: before.rev,
        title,
        summary,
        unit,
        category,
        coAuthors,
        body: body['body'],
      }
      const answer = await school.send('lan', 'PATCH', `/articles/${id}`, same)
      expect([answer.status, await viewOf(school, 'lan', id)]).toEqual([200, before])
    },
  )
})

describe('what is frozen', () => {
  it('keeps the category’s old name; the next revision has the new one', async () => {
    const id = await articleIn(school, 'inReview', { category: 'phongTrao' })
    const digest = await digestOf(id)
    const target = `/categories/${school.categories.get('phongTrao')!}`
    await school.send('principal', 'PATCH', target, { name: 'Hoạt động' })
    expect(await digestOf(id)).toBe(digest)
    expect((await frozen(digest))['category']).toEqual({ slug: 'phong-trao', name: 'Phong trào' })
    await walk(school, id, [
      ['bao', 'requestChanges', { comment: 'Gửi lại.' }],
      ['lan', 'submit'],
    ])
    expect((await frozen(await digestOf(id)))['category']).toMatchObject({ name: 'Hoạt động' })
  })

  it('keeps the words beside a picture as they were approved', async () => {
    const media = await uploadPicture(school, 'lan', 'Thuyền trên sông', await picture())
    const data = { ...articleData(school, { title: 'Bài có ảnh' }), cover: media.id }
    const created = await school.send('lan', 'POST', '/articles', data)
    const { id } = created.body['doc'] as { id: string }
    await walk(school, id, [...SEND_AND_APPROVE])
    const before = await digestOf(id)
    const changed = await school.send('lan', 'PATCH', `/media/${media.id}`, { alt: 'Lời khác hẳn' })
    expect(changed.status).toBe(200)
    await walk(school, id, [['admin', 'publish']])
    expect(await liveDigest(id)).toBe(before)
    expect((await frozen(before))['cover']).toMatchObject({
      alt: 'Thuyền trên sông',
      sha256: media.sha256,
    })
    expect((await viewOf(school, 'lan', id)).differsFromLive).toBe(true)
  })

  it('is untouched by a revision that is being written', async () => {
    const id = await articleIn(school, 'published')
    const before = await liveDigest(id)
    await walk(school, id, [['lan', 'revise']])
    await edit('lan', id, { summary: 'Bản hai.', slug: 'dia-chi-moi' })
    expect(await liveDigest(id)).toBe(before)
    await walk(school, id, [...SEND_AND_APPROVE])
    expect(await liveDigest(id)).toBe(before)
    await walk(school, id, [['admin', 'publish']])
    const { live } = await viewOf(school, 'lan', id)
    expect([live?.digest === before, live?.version, live?.url]).toEqual([
      false,
      2,
      '/tin-tuc/dia-chi-moi/',
    ])
  })

  it('no other item takes the address of a live page whose own draft has left it', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Lịch thi học kì' })
    await walk(school, id, [...SEND_AND_APPROVE, ['admin', 'publish'], ['lan', 'revise']])
    await edit('lan', id, { slug: 'lich-thi-cu' })
    const other = await draftArticle(school, 'quan', { title: 'Lịch thi học kì' })
    const { body } = await school.send('quan', 'GET', `/articles/${other}?depth=0`)
    expect(body['slug']).toBe('lich-thi-hoc-ki-2')
  })
})

describe('Unicode', () => {
  const words = 'Trường có đường về Thủ Thiêm'

  it('a text typed on a Mac (NFD) is the same text', async () => {
    const id = await draftArticle(school, 'lan', { title: words, words })
    const before = await viewOf(school, 'lan', id)
    const decomposed = {
      title: words.normalize('NFD'),
      body: lexicalState([{ p: words.normalize('NFD') }], () => ''),
    }
    expect(words.normalize('NFD')).not.toBe(words)
    expect((await edit('lan', id, decomposed)).status).toBe(200)
    expect((await viewOf(school, 'lan', id)).rev).toBe(before.rev)
  })

  it('marks that nobody sees are not kept', async () => {
    const id = await draftArticle(school, 'lan', {
      title: 'Thông\u200b báo',
      words: 'Nghỉ\u202e học',
    })
    await walk(school, id, [['lan', 'submit']])
    const { body } = await school.send('bao', 'GET', `/articles/${id}/comparison`)
    const { fields, invisible } = body as unknown as Comparison
    expect(invisible).toEqual([])
    const texts = fields.flatMap(({ parts }) => parts.map(({ text }) => text))
    expect(texts).toEqual(
      expect.arrayContaining(['Thông báo', expect.stringContaining('Nghỉ học')]),
    )
  })

  it('what readers would not see as meant is named to who decides', async () => {
    const id = await draftArticle(school, 'lan', {
      title: 'Tröôøng THPT Thuû Thieâm',
      words: 'Th«ng b¸o tuyÓn sinh Tr\u00adêng ta \uf0b7',
    })
    await walk(school, id, [['lan', 'submit']])
    const { body } = await school.send('bao', 'GET', `/articles/${id}/comparison`)
    const { unreadable } = body as unknown as Comparison
    expect(unreadable).toEqual(
      expect.arrayContaining([
        'Tiêu đề: “Tröôøng” gõ bằng phông cũ, đọc là “Trường”, ở ký tự thứ 1',
        'Nội dung: “Tr\u00adêng” gõ bằng phông cũ, đọc là “Trường”, ở ký tự thứ 22',
        'Nội dung: ký hiệu riêng của một phông (U+F0B7) ở ký tự thứ 32',
      ]),
    )
  })

  it('says when it is to be seen, and that an end lies after its beginning', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Lịch thi' })
    const [visibleFrom, visibleUntil] = ['2026-12-01T00:00:00.000Z', '2026-12-20T10:00:00.000Z']
    await edit('lan', id, { visibleFrom: visibleUntil, visibleUntil: visibleFrom })
    const refused = await take(school, 'lan', id, 'submit')
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Hiện đến lúc: phải là một thời điểm sau “Hiện từ lúc”.'),
    ])
    await edit('lan', id, { visibleFrom, visibleUntil })
    await walk(school, id, [['lan', 'submit']])
    expect(await frozen(await digestOf(id))).toMatchObject({ visibleFrom, visibleUntil })
    const { body } = await school.send('bao', 'GET', `/articles/${id}/comparison`)
    const shown = (body as unknown as Comparison).fields.map(({ label, parts }) => [label, parts])
    expect(shown).toContainEqual(['Hiện từ lúc', [{ kind: 'added', text: '01/12/2026, 07:00' }]])
    expect(shown).toContainEqual(['Hiện đến lúc', [{ kind: 'added', text: '20/12/2026, 17:00' }]])
  })

  it('the comparison shows each field that differs from the live page', async () => {
    const id = await articleIn(school, 'published', { title: 'Bài so sánh' })
    await walk(school, id, [['lan', 'revise']])
    await edit('lan', id, {
      title: 'Bài so sánh lại',
      body: lexicalState([{ p: 'Nước lớn.' }], () => ''),
      datedOn: '2026-09-05T12:00:00.000Z',
    })
    const { body } = await school.send('bao', 'GET', `/articles/${id}/comparison?with=live`)
    const { fields } = body as unknown as Comparison
    expect(fields.map(({ label }) => label)).toEqual(['Tiêu đề', 'Nội dung', 'Ngày hiển thị'])
    expect(fields[1]?.parts).toEqual([
      { kind: 'same', text: 'Nước ' },
      { kind: 'removed', text: 'ròng' },
      { kind: 'added', text: 'lớn' },
      { kind: 'same', text: '.' },
    ])
  })
})

it('the comparison shows what changes no letter: an exponent that is none any more', async () => {
  const id = await articleIn(school, 'published', { title: 'Số mũ' })
  await walk(school, id, [['lan', 'revise']])
  const withMark = (format: number) => {
    const state = lexicalState([{ p: 'Nước ròng.' }], () => '')
    return JSON.parse(
      JSON.stringify(state).replace('"format":0,"mode"', `"format":${format},"mode"`),
    ) as object
  }
  expect((await edit('lan', id, { body: withMark(64) })).status).toBe(200)
  const { body } = await school.send('bao', 'GET', `/articles/${id}/comparison?with=live`)
  const { fields } = body as unknown as Comparison
  expect(
    fields.map(({ label, parts }) => [label, parts.map(({ kind, text }) => [kind, text])]),
  ).toEqual([
    [
      'Nội dung',
      [
        ['added', '⟦chỉ số trên: '],
        ['same', 'Nước ròng.'],
        ['added', '⟧'],
      ],
    ],
  ])
})

it('what is incomplete is not sent, and says what is missing', async () => {
  const { body } = await school.send('lan', 'POST', '/articles', { title: 'Chỉ có tên' })
  const { id } = body['doc'] as { id: string }
  const answer = await take(school, 'lan', id, 'submit')
  const issues = answer.body['issues'] as { code: string; field?: string }[]
  expect([answer.status, issues.map(({ code, field }) => field ?? code)]).toEqual([
    422,
    ['routeMissing', 'unitMissing', 'summary', 'body', 'category', 'unit'],
  ])
})
