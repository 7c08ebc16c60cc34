import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import { lexicalState } from '../../src/seed/lexical.ts'
import { articleData } from '../support/articles.ts'
import type { PersonName, School } from '../support/school.ts'
import { serve } from '../support/server.ts'
import { countDatabaseWork, type DatabaseWork } from './databaseWork.ts'

/** One request: how long it took, and what of that was the database. */
export interface Cost extends DatabaseWork {
  name: string
  total: number
}

/** The way of an article, by those who take it. */
const STEPS = [
  ['lan', 'submit'],
  ['bao', 'endorse'],
  ['academic', 'approve'],
  ['admin', 'publish'],
] as const satisfies readonly (readonly [PersonName, TransitionName])[]

const PARAGRAPHS = 8
const WARM_UP = 5

const body = (words: string) =>
  lexicalState(
    Array.from({ length: PARAGRAPHS }, () => ({ p: `${words} `.repeat(12) })),
    () => '',
  )

/**
 * Sends articles the whole way over HTTP, and beside every step, by the same person, saves the same words
 * into a collection without rules: as the admin does (depth=0), and as REST answers unasked (depth=2).
 */
export async function measureTransitions(school: School, articles: number): Promise<Cost[]> {
  const office = await serve(school.handle)
  const database = countDatabaseWork(school.payload)
  const send = async (as: PersonName, method: string, path: string, data?: object) => {
    const token = await school.sessionOf(as)
    database.taken()
    const started = performance.now()
    const response = await fetch(`${office.url}/api${path}`, {
      method,
      headers: { authorization: `JWT ${token}`, 'content-type': 'application/json' },
      ...(data && { body: JSON.stringify(data) }),
    })
    const text = await response.text()
    const cost = { total: performance.now() - started, ...database.taken() }
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return { cost, answer: JSON.parse(text) as Record<string, unknown> }
  }
  const made = async (path: string, data: object) => {
    const { answer } = await send('lan', 'POST', path, data)
    return (answer['doc'] as { id: string }).id
  }

  const { lan } = school.people
  const written = (n: number) => ({
    ...articleData(school, { title: `Tiết học bên bến sông ${n}` }),
    body: body(`Nước lớn lần thứ ${n}, cả lớp ra bến sông.`),
  })
  const own = { author: lan, contributors: [lan], state: 'draft', rev: 1 }
  const plain = await made('/plain-articles', { ...written(0), ...own, slug: 'bai-thuong' })
  const costs: Cost[] = []
  for (let n = 1; n <= articles + WARM_UP; n++) {
    const note = (name: string, { cost }: Awaited<ReturnType<typeof send>>) => {
      if (n > WARM_UP) costs.push({ name, ...cost })
    }
    const id = await made('/articles', written(n))
    const saved = { ...written(n), summary: `Lần thứ ${n}.`, rev: 1 }
    note('save', await send('lan', 'PATCH', `/articles/${id}?depth=0`, saved))
    for (const [as, action] of STEPS) {
      const { answer } = await send('principal', 'GET', `/articles/${id}/workflow`)
      const seen = { action, rev: answer['rev'], digest: answer['digest'] }
      note(action, await send(as, 'POST', `/articles/${id}/transitions`, seen))
      const data = { ...written(n), title: `Bài ${n} của ${as}`, rev: n }
      note('update', await send(as, 'PATCH', `/plain-articles/${plain}?depth=0`, data))
      note('update, depth=2', await send(as, 'PATCH', `/plain-articles/${plain}`, data))
    }
  }
  await office.close()
  return costs
}
