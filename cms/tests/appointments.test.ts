import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { useClock } from '../src/platform/clock.ts'
import { refusal } from './support/answers.ts'
import { articleIn, draftArticle, take, viewOf, walk } from './support/articles.ts'
import { picture, uploadPicture } from './support/pictures.ts'
import type { Answer, PersonName, School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
let back: () => void = () => undefined

beforeAll(async () => {
  school = await makeSchool()
})
afterEach(() => {
  back()
  back = () => undefined
})
afterAll(() => school.close())

/** Makes it that time; appointments and decisions see it, sessions do not mind. */
function at(instant: string): void {
  back()
  back = useClock(() => new Date(instant))
}

interface Place {
  office: string
  unit?: string
  from?: string
  to?: string
  delegatedBy?: PersonName
}

const DAY = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

function appoint(person: PersonName, { unit, delegatedBy, ...place }: Place): Promise<Answer> {
  return school.send('principal', 'POST', '/appointments', {
    person: school.people[person],
    from: DAY(),
    ...place,
    ...(unit && { unit: school.units.get(unit) }),
    ...(delegatedBy && { delegatedBy: school.people[delegatedBy] }),
  })
}

async function appointed(person: PersonName, place: Place): Promise<string> {
  const answer = await appoint(person, place)
  if (answer.status !== 201) throw new Error(answer.text)
  return (answer.body['doc'] as { id: string }).id
}

const end = (id: string) => school.send('principal', 'POST', `/appointments/${id}/end`)

const offersOf = async (as: PersonName, id: string) =>
  (await viewOf(school, as, id)).offers.map(({ name }) => name)

describe('one can lend only what one has', () => {
  const OTHER_OFFICE: Place = { office: 'principal', to: '2099-01-01', delegatedBy: 'bao' }
  it.each<[string, Place]>([
    ['another office', OTHER_OFFICE],
    ['of another unit', { office: 'head', unit: 'doan', to: '2099-01-01', delegatedBy: 'bao' }],
    [
      'by somebody who has none',
      { office: 'head', unit: 'hoa', to: '2099-01-01', delegatedBy: 'lan' },
    ],
    ['without an end', { office: 'head', unit: 'hoa', delegatedBy: 'bao' }],
  ])('not %s', async (_, place) => {
    const { status, text } = await appoint('quan', place)
    expect(status).toBe(422)
    expect(text).toContain(
      place.to ? 'Người uỷ quyền phải tự giữ chức vụ này' : 'Uỷ quyền cần có ngày kết thúc',
    )
  })

  it('not what was lent to oneself', async () => {
    const term = { office: 'head', unit: 'hoa', to: '2098-12-31' }
    const lent = await appointed('quan', { ...term, delegatedBy: 'bao' })
    const { status, text } = await appoint('lan', { ...term, delegatedBy: 'quan' })
    expect([status, text.includes('không phải do người khác uỷ quyền lại')]).toEqual([422, true])
    await end(lent)
  })

  it('not beyond one’s own term, but over terms that follow one another', async () => {
    const term = { office: 'head', unit: 'vanPhong' }
    await appointed('clerk', { ...term, from: '2090-01-01', to: '2090-06-30' })
    const lend = (from: string, to: string) =>
      appoint('lan', { ...term, from, to, delegatedBy: 'clerk' })
    expect((await lend('2090-06-01', '2090-07-01')).status).toBe(422)
    expect((await lend('2089-12-31', '2090-01-02')).status).toBe(422)
    expect((await lend('2090-06-01', '2090-06-30')).status).toBe(201)
    await appointed('clerk', { ...term, from: '2090-07-01', to: '2090-12-31' })
    expect((await lend('2090-06-01', '2090-07-01')).status).toBe(201)
  })
})

describe('a delegation', () => {
  it('lapses at once when the office that was lent is ended', async () => {
    const unit = 'doan'
    const own = await appointed('clerk', { office: 'head', unit, to: '2099-01-01' })
    const term = { office: 'head', unit, to: '2098-01-01' }
    await appointed('quan', { ...term, delegatedBy: 'clerk' })
    const id = await draftArticle(school, 'mai', { title: 'Uỷ quyền hết hiệu lực', unit })
    await walk(school, id, [['mai', 'submit']])
    expect(await offersOf('quan', id)).toContain('endorse')
    const { rev, digest } = await viewOf(school, 'quan', id)
    expect((await end(own)).status).toBe(200)
    const body = { action: 'endorse', rev, digest }
    const answer = await school.send('quan', 'POST', `/articles/${id}/transitions`, body)
    expect([answer.status, (await viewOf(school, 'mai', id)).state]).toEqual([404, 'inReview'])
  })

  it('does not let the stand-in judge, or pass by, what they wrote themselves', async () => {
    const term = { office: 'head', unit: 'hoa', to: '2098-01-01' }
    const lent = await appointed('lan', { ...term, delegatedBy: 'bao' })
    const id = await draftArticle(school, 'lan', { title: 'Bài của người được uỷ quyền' })
    await walk(school, id, [['lan', 'submit']])
    expect((await viewOf(school, 'lan', id)).state).toBe('inReview')
    expect(refusal(await take(school, 'lan', id, 'endorse'))).toEqual([403, ['isContributor']])
    await walk(school, id, [['bao', 'endorse']])
    await end(lent)
  })
})

describe('a term begins and ends at midnight in Vietnam', () => {
  it.each<[string, string, boolean]>([
    ['a second before its first day', '2036-03-09T16:59:59Z', false],
    ['at the beginning of its first day', '2036-03-09T17:00:00Z', true],
    ['in the last second of its last day', '2036-03-11T16:59:59Z', true],
    ['when its last day is over', '2036-03-11T17:00:00Z', false],
  ])('%s', async (_, instant, holds) => {
    const term = { office: 'vicePrincipalActivities', from: '2036-03-10', to: '2036-03-11' }
    const id = await appointed('clerk', term)
    const item = await articleIn(school, 'inReview')
    at(instant)
    const seen = await school.send('clerk', 'GET', `/articles/${item}`)
    expect(seen.status).toBe(holds ? 200 : 404)
    back()
    await end(id)
  })
})

it('the page of an appointment is headed by who holds what, and a list has columns for that', async () => {
  const ids = [
    await appointed('quan', { office: 'head', unit: 'hoa', to: '2097-01-01' }),
    await appointed('quan', { office: 'clerk', to: '2097-01-01' }),
  ]
  const titles = await Promise.all(
    ids.map(
      async (id) => (await school.send('principal', 'GET', `/appointments/${id}`)).body['title'],
    ),
  )
  expect(titles).toEqual(['Tổ trưởng, phụ trách đoàn thể, Tổ Hoá học: quan', 'Văn thư: quan'])
  for (const id of ids) await end(id)
  const missing = await school.send('principal', 'POST', '/appointments', {
    ...{ person: school.people.mai, office: 'writer', from: DAY() },
  })
  expect([missing.status, missing.text]).toEqual([
    422,
    expect.stringContaining('Người viết phải thuộc một tổ hoặc đoàn thể.'),
  ])
})

describe('whom an item waits for', () => {
  it('is said, and that nobody holds the office, and who may help', async () => {
    const id = await articleIn(school, 'inReview')
    expect((await viewOf(school, 'lan', id)).waitingProblem).toBeNull()
    const held = await school.send('principal', 'GET', '/appointments?limit=100&depth=0')
    const { docs } = held.body as { docs: { id: string; person: string; office: string }[] }
    const own = docs.find((row) => row.person === school.people.bao && row.office === 'head')!
    expect((await end(own.id)).status).toBe(200)
    const view = await viewOf(school, 'lan', id)
    expect([view.state, view.waitingFor]).toEqual(['inReview', 'Tổ trưởng Tổ Hoá học'])
    expect(view.waitingProblem).toContain('Hiện chưa ai giữ chức vụ này')
    const successor = await appointed('quan', { office: 'head', unit: 'hoa', to: '2099-01-01' })
    const after = await viewOf(school, 'lan', id)
    expect([after.state, after.rev, after.waitingProblem]).toEqual(['inReview', view.rev, null])
    await walk(school, id, [['quan', 'endorse']])
    await end(successor)
    await appointed('bao', { office: 'head', unit: 'hoa' })
  })

  it('is said where the only holder that is left has words in the text; sent again, it moves up', async () => {
    const second = await appointed('quan', { office: 'head', unit: 'hoa', to: '2098-01-01' })
    const id = await draftArticle(school, 'lan', { title: 'Bài tổ trưởng đã góp chữ' })
    const { rev } = await viewOf(school, 'bao', id)
    await school.send('bao', 'PATCH', `/articles/${id}`, { rev, summary: 'Lời của tổ trưởng.' })
    await walk(school, id, [['lan', 'submit']])
    expect((await viewOf(school, 'lan', id)).waitingProblem).toBe(null)
    await end(second)
    expect((await viewOf(school, 'lan', id)).waitingProblem).toContain('rút bài rồi gửi lại')
    await walk(school, id, [
      ['lan', 'withdraw'],
      ['lan', 'submit'],
    ])
    const { state, waitingProblem, history } = await viewOf(school, 'lan', id)
    expect([state, waitingProblem]).toEqual(['inApproval', null])
    expect(history[0]?.label).toBe(
      'Đã gửi duyệt (không qua thẩm định vì ai giữ chức vụ thẩm định cũng đã góp chữ)',
    )
  })
})

it('one head of two units judges for both, and for no third', async () => {
  const second = await appointed('bao', { office: 'head', unit: 'doan', to: '2099-01-01' })
  for (const [as, unit] of [
    ['lan', 'hoa'],
    ['mai', 'doan'],
  ] as const) {
    const id = await draftArticle(school, as, { title: `Hai tổ ${unit}`, unit })
    await walk(school, id, [
      [as, 'submit'],
      ['bao', 'endorse'],
    ])
  }
  const third = await draftArticle(school, 'clerk', { title: 'Tổ thứ ba', unit: 'vanPhong' })
  await walk(school, third, [['clerk', 'submit']])
  expect((await take(school, 'bao', third, 'endorse')).status).toBe(404)
  await end(second)
})

describe('for whom one writes', () => {
  it('is one’s own unit; another one’s is refused in words', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Cho tổ khác', unit: 'doan' })
    const answer = await take(school, 'lan', id, 'submit')
    expect(refusal(answer)).toEqual([403, ['notOfUnit']])
    expect(answer.text).toContain('đều không thuộc tổ hoặc đoàn thể đã chọn')
    const { rev } = await viewOf(school, 'lan', id)
    const shared = { rev, coAuthors: [school.people.mai] }
    await school.send('lan', 'PATCH', `/articles/${id}`, shared)
    await walk(school, id, [['mai', 'submit']])
    expect((await viewOf(school, 'mai', id)).waitingFor).toBe('Bí thư Đoàn Thanh niên')
  })

  it('does not change under way when the unit gets another name, kind or title', async () => {
    const id = await articleIn(school, 'inReview')
    const before = await viewOf(school, 'lan', id)
    const unit = `/units/${school.units.get('hoa') ?? ''}`
    const renamed = { name: 'Tổ Hoá học và Sinh học', headTitle: 'Trưởng nhóm' }
    expect((await school.send('principal', 'PATCH', unit, renamed)).status).toBe(200)
    const after = await viewOf(school, 'lan', id)
    expect([after.state, after.rev, after.digest]).toEqual([
      before.state,
      before.rev,
      before.digest,
    ])
    expect(after.waitingFor).toBe('Trưởng nhóm Tổ Hoá học và Sinh học')
    await walk(school, id, [['bao', 'endorse']])
    await school.send('principal', 'PATCH', unit, { name: 'Tổ Hoá học', headTitle: 'Tổ trưởng' })
  })
})

describe('words in a text', () => {
  it('are also those that somebody gave its picture, until they are approved; nobody stands in for them', async () => {
    const photo = await uploadPicture(school, 'bao', 'Phòng thí nghiệm', await picture('#884422'))
    const id = await draftArticle(school, 'lan', { title: 'Ảnh của tổ trưởng' })
    const put = async (data: object) => {
      const { rev } = await viewOf(school, 'lan', id)
      return school.send('lan', 'PATCH', `/articles/${id}`, { rev, ...data })
    }
    expect((await put({ cover: photo.id })).status).toBe(200)
    const head = { office: 'head', unit: 'hoa', to: '2098-01-01' } as const
    const second = await appointed('mai', head)
    const standIn = await appointed('quan', { ...head, delegatedBy: 'bao' })
    await walk(school, id, [
      ['lan', 'submit'],
      ['lan', 'withdraw'],
    ])
    await school.send('bao', 'PATCH', `/media/${photo.id}`, { caption: 'Em Minh làm thí nghiệm.' })
    await walk(school, id, [['lan', 'submit']])
    expect(refusal(await take(school, 'bao', id, 'endorse'))).toEqual([403, ['isContributor']])
    const inTheirName = refusal(await take(school, 'quan', id, 'endorse'))
    expect(inTheirName).toEqual([403, ['actsForContributor']])
    await walk(school, id, [
      ['mai', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
      ['lan', 'revise'],
    ])
    await end(standIn)
    await end(second)
    await put({ summary: 'Một câu mới.' })
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'endorse'],
    ])
  })

  it('are those of a co-author who typed some, on the feed as well, and of none whom others only named', async () => {
    const id = await draftArticle(school, 'lan', { title: 'Cùng viết' })
    const { rev } = await viewOf(school, 'lan', id)
    const shared = { rev, coAuthors: [school.people.quan, school.people.mai] }
    await school.send('lan', 'PATCH', `/articles/${id}`, shared)
    const words = { rev: rev + 1, summary: 'Lời của người cùng viết.' }
    expect((await school.send('quan', 'PATCH', `/articles/${id}`, words)).status).toBe(200)
    await walk(school, id, [
      ['lan', 'submit'],
      ['bao', 'endorse'],
      ['academic', 'approve'],
      ['admin', 'publish'],
    ])
    const feed = await school.asPublisher('/publication/feed?after=0')
    const events = feed.body['events'] as { item: string; contributors: string[] }[]
    const own = events.find(({ item }) => item === `articles/${id}`)!
    expect(own.contributors).toEqual([school.people.lan, school.people.quan].sort())
  })
})
