import { dayAfter } from '@bbt/shared/text/dates.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '../../src/platform/clock.ts'
import { viewOf } from '../support/articles.ts'
import type { PersonName, School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import { findingsIn } from '../verify/tamperedSchool.ts'
import { officeOf, rewritten } from './office.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const at = officeOf(() => school)

const tomorrow = () => dayAfter(today(), 1)
const hoa = () => ({ unit: school.units.get('hoa'), to: tomorrow() })

/** An article of lan's with words of these people, sent by her. */
async function sent(title: string, ...wrote: PersonName[]): Promise<string> {
  const id = await at.made('lan', title)
  for (const by of wrote) {
    await at.writes('lan', id, { coAuthors: [school.people[by]] })
    await at.writes(by, id, rewritten())
  }
  await at.steps(id, ['lan', 'submit'])
  return id
}

/** While somebody heads the chemists as well. */
async function whileHead(who: PersonName, does: () => Promise<void>): Promise<void> {
  const end = await at.appoints(who, 'head', hoa())
  await does()
  await end()
}

const problemOf = async (id: string) => (await viewOf(school, 'principal', id)).waitingProblem
const nextOf = async (as: PersonName, id: string, name: string) =>
  (await viewOf(school, as, id)).offers.find((offer) => offer.name === name)?.next

async function closes(person: PersonName) {
  const change = { active: false, decidedGoesBack: 'back' }
  const path = `/users/${school.people[person]}`
  expect((await school.send('principal', 'PATCH', path, change)).status).toBe(200)
}

async function opens(person: PersonName) {
  const path = `/users/${school.people[person]}`
  expect((await school.send('principal', 'PATCH', path, { active: true })).status).toBe(200)
  school.signInAgain(person)
}

describe('who endorsed a text is not waited for to approve it', () => {
  it('the vice principal heads the unit: it goes on to the principal, says so before and after, and goes up', () =>
    whileHead('academic', async () => {
      const id = await sent('Phó Hiệu trưởng kiêm tổ trưởng')
      expect(await nextOf('academic', id, 'endorse')).toBe('Sau đó bài sang Hiệu trưởng.')
      expect(await nextOf('bao', id, 'endorse')).toBe('Sau đó bài sang Phó Hiệu trưởng chuyên môn.')
      await at.steps(id, ['academic', 'endorse'])
      expect(await at.standing(id)).toBe('inApproval principal')
      const { history, waitingFor, waitingProblem } = await viewOf(school, 'lan', id)
      expect([waitingFor, waitingProblem]).toEqual(['Hiệu trưởng', null])
      expect(history[0]?.label).toBe(
        'Đã thẩm định (sang người phê duyệt khác vì ai giữ chức vụ phê duyệt cũng đã góp chữ hoặc đã thẩm định)',
      )
      expect(await at.tries('academic', id, 'approve')).toBe('403 notYours')
      await at.steps(id, ['principal', 'approve'], ['admin', 'publish'])
    }))

  it('the principal wrote in it: it goes on to the other vice principal, and goes up', () =>
    whileHead('academic', async () => {
      const id = await sent('Có lời Hiệu trưởng', 'principal')
      await at.steps(id, ['academic', 'endorse'])
      expect(await at.standing(id)).toBe('inApproval vicePrincipalActivities')
      await at.steps(id, ['activities', 'approve'], ['admin', 'publish'])
    }))

  it('another endorsed: it stays with the category’s office', () =>
    whileHead('academic', async () => {
      const id = await sent('Tổ trưởng kia thẩm định')
      await at.steps(id, ['bao', 'endorse'])
      expect(await at.standing(id)).toBe('inApproval vicePrincipalAcademic')
      await at.steps(id, ['academic', 'approve'], ['admin', 'publish'])
    }))

  it('nobody but the head could approve it: stage 1 is passed, with that reason', () =>
    whileHead('academic', async () => {
      const id = await sent('Chỉ còn một người', 'bao', 'principal', 'activities')
      expect(await at.standing(id)).toBe('inApproval vicePrincipalAcademic')
      const { history } = await viewOf(school, 'lan', id)
      expect(history[0]?.label).toContain('không còn ai phê duyệt được')
      await at.steps(id, ['academic', 'approve'], ['admin', 'publish'])
    }))
})

describe('where an account is closed while a text waits', () => {
  it('what its holder endorsed is judged again as it was sent', () =>
    whileHead('academic', async () => {
      const id = await sent('Người thẩm định nghỉ')
      await at.steps(id, ['academic', 'endorse'])
      await closes('academic')
      expect(await at.standing(id)).toBe('inReview vicePrincipalAcademic')
      await opens('academic')
      await at.steps(id, ['bao', 'endorse'], ['academic', 'approve'], ['admin', 'publish'])
    }))

  it('what its holder approved goes on where all who are left in the office wrote it', async () => {
    const id = await sent('Người phê duyệt nghỉ')
    await at.steps(id, ['bao', 'endorse'], ['academic', 'approve'])
    const end = await at.appoints('lan', 'vicePrincipalAcademic', { to: tomorrow() })
    await closes('academic')
    expect(await at.standing(id)).toBe('inApproval principal')
    await opens('academic')
    await end()
    await at.steps(id, ['principal', 'approve'], ['admin', 'publish'])
  })
})

describe('what nobody can bring on says so, and names who can help', () => {
  it('both administrators decided on it before', () =>
    whileHead('admin', async () => {
      const second = await at.appoints('admin2', 'vicePrincipalAcademic', { to: tomorrow() })
      const id = await sent('Quản trị đã quyết định')
      await at.steps(id, ['admin', 'endorse'])
      const words =
        'Ai giữ chức vụ này cũng đã thẩm định hoặc phê duyệt bản này nên không đăng được: bài chờ đến khi Hiệu trưởng (Cô principal) phân công hoặc uỷ quyền cho một người nữa.'
      expect(await nextOf('admin2', id, 'approve')).toBe(
        `Sau đó bài sang Quản trị website. ${words}`,
      )
      expect(await nextOf('academic', id, 'approve')).toBe('Sau đó bài sang Quản trị website.')
      await at.steps(id, ['admin2', 'approve'])
      expect(await problemOf(id)).toBe(words)
      const third = await at.appoints('quan', 'websiteAdmin', { to: tomorrow() })
      expect(await problemOf(id)).toBe(null)
      await at.steps(id, ['quan', 'publish'])
      await third()
      await second()
    }))

  it('the head has yet to set a password of their own', async () => {
    const id = await sent('Tổ trưởng chưa đặt mật khẩu')
    expect(await problemOf(id)).toBe(null)
    const path = `/users/${school.people.bao}`
    const password = 'Bốn con thuyền chở trăng về bến 27'
    expect((await school.send('principal', 'PATCH', path, { password })).status).toBe(200)
    expect(await problemOf(id)).toBe(
      'Người giữ chức vụ này (Cô bao) chưa tự đặt mật khẩu hoặc chưa cài xác thực hai bước: bài chờ đến khi người ấy làm xong, hoặc Hiệu trưởng (Cô principal) phân công hay uỷ quyền cho người khác.',
    )
  })
})

it('and the records hold', async () => {
  expect(await findingsIn(school)).toEqual([])
})
