import { today } from '../../src/platform/clock.ts'
import { draftArticle, take, viewOf, walk, write } from '../support/articles.ts'
import type { PersonName, School } from '../support/school.ts'

type Steps = Parameters<typeof walk>[2]

export const WHY = { comment: 'Ghi rõ nguồn của bảng.' }

const FROM_HERE: Partial<Record<string, Steps>> = {
  inReview: [
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'publish'],
  ],
  inApproval: [
    ['academic', 'approve'],
    ['admin', 'publish'],
  ],
}

/** What people do with texts of a school, in one word each. Every one of them must be let through. */
export const officeOf = (school: () => School) => {
  const officeTitled = (id: string) => viewOf(school(), 'principal', id)

  const at = {
    /** Somebody's new article. */
    made: (as: PersonName, title: string, place: { unit?: string; category?: string } = {}) =>
      draftArticle(school(), as, { title: `${title} ${crypto.randomUUID()}`, ...place }),
    steps: (id: string, ...steps: Steps) => walk(school(), id, steps),
    writes: (as: PersonName, id: string, change: Record<string, unknown> = rewritten()) =>
      write(school(), as, id, change),
    /** Lets it be endorsed and approved by those who usually do. */
    goesUp: async (id: string, steps?: Steps) => {
      const { state } = await officeTitled(id)
      await walk(school(), id, steps ?? FROM_HERE[state] ?? [])
      return id
    },
    /** Where it stands, and which office approves it. */
    standing: async (id: string): Promise<string> => {
      const { body } = await school().send('principal', 'GET', `/articles/${id}?depth=0`)
      return `${String(body['state'])} ${String(body['routeApprover'])}`
    },
    /** Tries a step: the answer's status, and the codes of a refusal. */
    tries: async (as: PersonName, id: string, action: Steps[number][1], extra = {}) => {
      const { status, body } = await take(school(), as, id, action, extra)
      const issues = (body['issues'] ?? []) as { code: string }[]
      return [status, ...issues.map(({ code }) => code)].join(' ')
    },
    appoints: async (person: PersonName, office: string, more: Record<string, unknown> = {}) => {
      const answer = await school().send('principal', 'POST', '/appointments', {
        person: school().people[person],
        office,
        from: today(),
        ...more,
      })
      if (answer.status !== 201) throw new Error(answer.text)
      const { id } = answer.body['doc'] as { id: string }
      return async () => {
        await school().send('principal', 'POST', `/appointments/${id}/end`)
      }
    },
  }
  return at
}

/** Words that were not there before. */
export const rewritten = () => ({ summary: `Lời mới ${crypto.randomUUID()}.` })
