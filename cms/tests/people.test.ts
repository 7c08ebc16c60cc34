import type { Office } from '@bbt/shared/offices.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today, useClock } from '../src/platform/clock.ts'
import { refusal } from './support/answers.ts'
import { articleData, articleIn, draftArticle, take, viewOf, walk } from './support/articles.ts'
import type { PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

interface Place {
  office: Office
  unit?: string
  to?: string
  delegatedBy?: PersonName
}

async function appointed(person: PersonName, place: Place): Promise<string> {
  const { office, unit, to, delegatedBy } = place
  const answer = await school.send('principal', 'POST', '/appointments', {
    person: school.people[person],
    office,
    from: today(),
    ...(unit && { unit: school.units.get(unit) }),
    ...(to && { to }),
    ...(delegatedBy && { delegatedBy: school.people[delegatedBy] }),
  })
  if (answer.status !== 201) throw new Error(answer.text)
  return (answer.body['doc'] as { id: string }).id
}

async function edit(as: PersonName, id: string, data: object) {
  const { rev } = await viewOf(school, 'principal', id)
  return school.send(as, 'PATCH', `/articles/${id}`, { rev, ...data })
}

const daysFromNow = (days: number) => {
  const back = useClock(() => new Date(Date.now() + days * 86_400_000))
  const day = today()
  back()
  return day
}

describe('one person, two offices', () => {
  it('endorses as head, and then cannot approve the same text as vice principal', async () => {
    await appointed('bao', { office: 'vicePrincipalAcademic', to: daysFromNow(1) })
    const id = await articleIn(school, 'inApproval')
    expect(refusal(await take(school, 'bao', id, 'approve'))).toEqual([403, ['isEndorser']])
  })

  it.each<[string, 'inApproval' | 'approved', string]>([
    ['endorsed', 'inApproval', 'isEndorser'],
    ['approved', 'approved', 'isApprover'],
  ])('who %s it cannot post it as administrator', async (_, upTo, code) => {
    const person = upTo === 'inApproval' ? 'bao' : 'academic'
    await appointed(person, { office: 'websiteAdmin', to: daysFromNow(1) })
    const id = await articleIn(school, 'approved')
    expect(refusal(await take(school, person, id, 'publish'))).toEqual([403, [code]])
    const later = { at: '2099-01-01T00:00:00Z' }
    expect(refusal(await take(school, person, id, 'schedule', later))).toEqual([403, [code]])
  })

  it('an author who becomes head in the middle does not endorse themselves', async () => {
    const id = await draftArticle(school, 'clerk', { title: 'Bài văn thư', unit: 'vanPhong' })
    await walk(school, id, [['clerk', 'submit']])
    await appointed('clerk', { office: 'head', unit: 'vanPhong', to: daysFromNow(1) })
    expect(refusal(await take(school, 'clerk', id, 'endorse'))).toEqual([403, ['isContributor']])
  })
})

describe('who put words into it does not decide on it', () => {
  it.each<[PersonName, 'endorse' | 'approve']>([
    ['bao', 'endorse'],
    ['admin', 'endorse'],
  ])('%s edits, and cannot %s', async (editor, action) => {
    const id = await draftArticle(school, 'lan', { title: `Sửa bởi ${editor}` })
    expect((await edit(editor, id, { summary: `Lời của ${editor}.` })).status).toBe(200)
    // Another head, or it would not wait for one at all.
    const another = editor === 'admin' ? 'admin' : 'thuy'
    await appointed(another, { office: 'head', unit: 'hoa', to: daysFromNow(1) })
    await walk(school, id, [['lan', 'submit']])
    expect(refusal(await take(school, editor, id, action))).toEqual([403, ['isContributor']])
  })

  it('a co-author does not who wrote; whom others only named does', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Viết chung' })
    await edit('lan', id, { coAuthors: [school.people.bao] })
    await walk(school, id, [['lan', 'submit']])
    expect((await take(school, 'bao', id, 'endorse')).status).toBe(200)
    await walk(school, id, [['lan', 'withdraw']])
    expect((await edit('bao', id, { summary: 'Lời của tổ trưởng.' })).status).toBe(200)
    await walk(school, id, [['lan', 'submit']])
    expect(refusal(await take(school, 'bao', id, 'endorse'))).toEqual([403, ['isContributor']])
  })

  it('a co-author who is struck off after writing does not', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Viết chung rồi thôi' })
    await edit('lan', id, { coAuthors: [school.people.academic] })
    await edit('academic', id, { summary: 'Lời của phó hiệu trưởng.' })
    await edit('lan', id, { coAuthors: [] })
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'endorse'],
    ])
    // It goes to the principal, where they may not act either.
    expect(refusal(await take(school, 'academic', id, 'approve'))).toEqual([403, ['notYours']])
    expect((await take(school, 'principal', id, 'approve')).status).toBe(200)
  })

  it('the administrator posts a text of their own, which others endorsed and approved', async () => {
    const id = await draftArticle(school, 'admin', {
      title: 'Bài quản trị',
      category: 'thongBao',
      unit: 'vanPhong',
    })
    await walk(school, id, [
      ['admin', 'submit'],
      ['principal', 'approve'],
      ['admin', 'publish'],
    ])
    expect((await viewOf(school, 'admin', id)).state).toBe('published')
  })
})

describe('leaders who write', () => {
  it('a vice principal’s own text goes to the principal, not to the other vice principal', async () => {
    const id = await draftArticle(school, 'academic', { title: 'Bài phó hiệu trưởng' })
    await walk(school, id, [
      ['academic', 'submit'],
      ['bao', 'endorse'],
    ])
    expect((await viewOf(school, 'academic', id)).waitingFor).toBe('Hiệu trưởng')
    expect(refusal(await take(school, 'academic', id, 'approve'))).toEqual([403, ['notYours']])
    expect(refusal(await take(school, 'activities', id, 'approve'))).toEqual([403, ['notYours']])
    await walk(school, id, [['principal', 'approve']])
  })

  it('the principal’s own text goes to a vice principal', async () => {
    const id = await draftArticle(school, 'principal', {
      title: 'Bài hiệu trưởng',
      category: 'thongBao',
    })
    await walk(school, id, [['principal', 'submit']])
    expect(refusal(await take(school, 'principal', id, 'approve'))).toEqual([
      403,
      ['isContributor'],
    ])
    await walk(school, id, [['academic', 'approve']])
  })

  it('a head’s own text skips their own stage, and theirs alone', async () => {
    const own = await draftArticle(school, 'bao', { title: 'Bài tổ trưởng' })
    await walk(school, own, [['bao', 'submit']])
    expect((await viewOf(school, 'bao', own)).state).toBe('inApproval')
    await appointed('bao', { office: 'writer', unit: 'doan', to: daysFromNow(1) })
    const elsewhere = await draftArticle(school, 'bao', { title: 'Bài cho Đoàn', unit: 'doan' })
    await walk(school, elsewhere, [['bao', 'submit']])
    expect((await viewOf(school, 'bao', elsewhere)).state).toBe('inReview')
  })
})

describe('between load and click', () => {
  it('an office that was ended counts no longer', async () => {
    const appointment = await appointed('quan', {
      office: 'head',
      unit: 'hoa',
      to: daysFromNow(30),
    })
    const id = await articleIn(school, 'inReview')
    const { rev, digest, offers } = await viewOf(school, 'quan', id)
    expect(offers.map(({ name }) => name)).toContain('endorse')
    const ended = await school.send('principal', 'POST', `/appointments/${appointment}/end`)
    expect(ended.status).toBe(200)
    const body = { action: 'endorse', rev, digest }
    const answer = await school.send('quan', 'POST', `/articles/${id}/transitions`, body)
    expect([answer.status, (await viewOf(school, 'principal', id)).state]).toEqual([
      404,
      'inReview',
    ])
  })

  it('an account that was closed acts no longer, though its session lives', async () => {
    const id = await articleIn(school, 'approved')
    const { rev, digest } = await viewOf(school, 'admin2', id)
    const own = `/users/${school.people.admin2}`
    await school.send('principal', 'PATCH', own, { active: false })
    const body = { action: 'publish', rev, digest }
    const answer = await school.send('admin2', 'POST', `/articles/${id}/transitions`, body)
    expect([answer.status, (await viewOf(school, 'admin', id)).state]).toEqual([404, 'approved'])
  })
})

describe('delegation', () => {
  it('decides within its term, is named in the record, and is over after it', async () => {
    await appointed('thuy', { office: 'head', unit: 'hoa', to: daysFromNow(3), delegatedBy: 'bao' })
    const [first, second] = [
      await articleIn(school, 'inReview'),
      await articleIn(school, 'inReview'),
    ]
    await walk(school, first, [['thuy', 'endorse']])
    const [last] = (await viewOf(school, 'lan', first)).history
    expect(last).toMatchObject({
      personName: 'Cô thuy',
      title: 'Tổ trưởng Tổ Hoá học (được uỷ quyền)',
    })
    const later = useClock(() => new Date(Date.now() + 4 * 86_400_000))
    try {
      expect((await take(school, 'thuy', second, 'endorse')).status).toBe(404)
    } finally {
      later()
    }
  })
})

describe('an item on its way', () => {
  it('stays in its unit and category', async () => {
    const id = await articleIn(school, 'inReview')
    for (const as of ['lan', 'bao', 'admin', 'principal'] as const) {
      const moved = await edit(as, id, { unit: school.units.get('doan') })
      const recategorised = await edit(as, id, { category: school.categories.get('thongBao') })
      expect([moved.status >= 400, recategorised.status >= 400]).toEqual([true, true])
    }
    expect((await viewOf(school, 'lan', id)).waitingFor).toBe('Tổ trưởng Tổ Hoá học')
  })

  it('keeps the route it was sent on when its category gets another', async () => {
    const target = `/categories/${school.categories.get('phongTrao')!}`
    const id = await draftArticle(school, 'mai', {
      title: 'Phong trào',
      unit: 'doan',
      category: 'phongTrao',
    })
    await walk(school, id, [['mai', 'submit']])
    await school.send('principal', 'PATCH', target, {
      stage1: false,
      approver: 'vicePrincipalAcademic',
    })
    expect((await viewOf(school, 'mai', id)).state).toBe('inReview')
    await walk(school, id, [['thuy', 'endorse']])
    expect(refusal(await take(school, 'academic', id, 'approve'))).toEqual([403, ['notYours']])
    await walk(school, id, [['activities', 'approve']])
    const next = await school.send('mai', 'POST', '/articles', {
      ...articleData(school, { title: 'Phong trào sau', unit: 'doan', category: 'phongTrao' }),
    })
    const after = (next.body['doc'] as { id: string }).id
    await walk(school, after, [['mai', 'submit']])
    expect((await viewOf(school, 'mai', after)).waitingFor).toBe('Phó Hiệu trưởng chuyên môn')
  })

  it('does not move when a new head comes', async () => {
    const id = await articleIn(school, 'inReview')
    const before = await viewOf(school, 'lan', id)
    await appointed('clerk', { office: 'head', unit: 'hoa', to: daysFromNow(1) })
    const after = await viewOf(school, 'lan', id)
    expect([after.state, after.rev, after.digest]).toEqual([
      before.state,
      before.rev,
      before.digest,
    ])
    await walk(school, id, [['clerk', 'endorse']])
  })
})
