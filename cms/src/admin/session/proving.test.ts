import { REFUSALS } from '@bbt/shared/refusals.ts'
import { expect, it } from 'vitest'
import { proving } from './proving.ts'

const DUE = { issues: [{ code: 'codeDue', text: '' }] }
const NOT_YOURS = { issues: [{ code: 'notYours', text: '' }] }

interface Case {
  path?: string
  answers: [number, object][]
  enters?: boolean
}

/** What the page is answered, how often it asked for a code, and what reached the office. */
async function ask({ path = '/api/users', answers, enters = true }: Case) {
  const reached: unknown[] = []
  let asked = 0
  const office = (_: RequestInfo | URL, init?: RequestInit) => {
    const [status, body] = answers[reached.length] ?? [201, {}]
    reached.push(init?.body)
    return Promise.resolve(Response.json(body, { status }))
  }
  const page = proving(office, {
    origin: 'http://localhost:3000',
    enterCode: () => {
      asked++
      return Promise.resolve(enters)
    },
  })
  const answer = await page(path, { method: 'POST', body: 'Nguyễn Thị Ái' })
  return [answer.status, asked, reached]
}

const ONCE = ['Nguyễn Thị Ái']
const TWICE = [...ONCE, ...ONCE]

it.each<[string, Case, [number, number, string[]]]>([
  ['a good answer', { answers: [[201, {}]] }, [201, 0, ONCE]],
  ['a code is due', { answers: [[403, DUE]] }, [201, 1, TWICE]],
  ['a code is due, for a unit', { path: '/api/units/1', answers: [[403, DUE]] }, [201, 1, TWICE]],
  ['who enters none', { answers: [[403, DUE]], enters: false }, [403, 1, ONCE]],
  ['another reason', { answers: [[403, NOT_YOURS]] }, [403, 0, ONCE]],
  [
    'refused at a field afterwards',
    {
      answers: [
        [403, DUE],
        [400, {}],
      ],
    },
    [400, 1, TWICE],
  ],
  [
    'a step, which has its own field',
    { path: '/api/articles/1/transitions', answers: [[403, DUE]] },
    [403, 0, ONCE],
  ],
  [
    'the code itself',
    { path: '/api/users/second-factor/prove', answers: [[403, DUE]] },
    [403, 0, ONCE],
  ],
  ['another site', { path: 'https://khac.example/api/x', answers: [[403, DUE]] }, [403, 0, ONCE]],
])('%s', async (_, given, expected) => {
  expect(await ask(given)).toEqual(expected)
})

it.each([
  ['/api/units', new TypeError('Failed to fetch'), REFUSALS.unreachable.words],
  ['/api/units', new DOMException('gone', 'AbortError'), 'gone'],
  ['https://khac.example/', new TypeError('Failed to fetch'), 'Failed to fetch'],
])('%s: %s fails with words', async (path, error, words) => {
  const page = proving(() => Promise.reject(error), {
    origin: 'http://localhost:3000',
    enterCode: () => Promise.resolve(true),
  })
  await expect(page(path)).rejects.toThrow(words)
})
