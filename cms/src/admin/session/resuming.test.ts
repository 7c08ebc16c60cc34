import { expect, it } from 'vitest'
import { resuming } from './resuming.ts'

const OVER = { issues: [{ code: 'signedOut', text: '' }] }
const OTHER = { issues: [{ code: 'otherPerson', text: '' }] }
const NOT_YOURS = { issues: [{ code: 'notYours', text: '' }] }

const at = (path: string, method: string) =>
  new Request(`http://localhost:3000${path}`, { method, headers: { accept: 'application/json' } })

interface Case {
  path?: string
  /** The answers one after the other. */
  answers: [number, object][]
  user?: object | null
  isOpen?: boolean
  signsIn?: boolean
}

/** What the page is answered, whether it asked to sign in, and how often the office was asked. */
async function ask({
  path = '/api/articles/1',
  answers,
  user = null,
  isOpen = true,
  signsIn = true,
}: Case) {
  let [asked, signIns] = [0, 0]
  const onLeave = () => Promise.resolve()
  const office = (input: RequestInfo | URL) => {
    if (input === '/api/users/me') return Promise.resolve(Response.json({ user }))
    const [status, body] = answers[asked++] ?? [200, {}]
    return Promise.resolve(Response.json(body, { status }))
  }
  const page = resuming(office, {
    origin: 'http://localhost:3000',
    person: () => (isOpen ? 'lan' : null),
    onLeave,
    signInAgain: () => {
      signIns++
      return Promise.resolve(signsIn)
    },
  })
  const answer = await page(path, { method: 'PATCH', body: '{}' })
  return [answer.status, signIns, asked]
}

it.each<[string, Case, [number, number, number]]>([
  ['a good answer', { answers: [[200, {}]] }, [200, 0, 1]],
  ['a session that is over', { answers: [[403, OVER]] }, [200, 1, 2]],
  ['not found, to nobody', { answers: [[404, {}]] }, [200, 1, 2]],
  ['not found, to somebody', { answers: [[404, {}]], user: { id: 'a' } }, [404, 0, 1]],
  ['who was faster', { answers: [[409, {}]] }, [409, 0, 1]],
  ['somebody else’s session', { answers: [[409, OTHER]], user: { id: 'a' } }, [200, 1, 2]],
  ['and who does not sign in again', { answers: [[409, OTHER]], signsIn: false }, [409, 1, 1]],
  ['another’s business', { answers: [[403, NOT_YOURS]], user: { id: 'a' } }, [403, 0, 1]],
  ['who does not sign in again', { answers: [[404, {}]], signsIn: false }, [401, 1, 1]],
  ['a page that nobody signed in to', { answers: [[403, OVER]], isOpen: false }, [403, 0, 1]],
  ['the login itself', { path: '/api/users/login', answers: [[401, {}]] }, [401, 0, 1]],
  ['a server function', { path: '/admin/x', answers: [[401, OVER]] }, [200, 1, 2]],
  ['another site', { path: 'https://khac.example/api/x', answers: [[401, OVER]] }, [401, 0, 1]],
  [
    'refused again after signing in',
    {
      answers: [
        [403, OVER],
        [409, {}],
      ],
    },
    [409, 1, 2],
  ],
])('%s', async (_, given, expected) => {
  expect(await ask(given)).toEqual(expected)
})

it.each([
  ['somebody', true, ['forgets', 'signs out']],
  ['nobody', false, ['signs out']],
])('what is kept here is forgotten before %s signs out', async (_, isOpen, expected) => {
  const done: string[] = []
  const page = resuming(
    () => {
      done.push('signs out')
      return Promise.resolve(Response.json({}))
    },
    {
      origin: 'http://localhost:3000',
      person: () => (isOpen ? 'lan' : null),
      signInAgain: () => Promise.resolve(false),
      onLeave: () => {
        done.push('forgets')
        return Promise.resolve()
      },
    },
  )
  await page('/api/users/logout', { method: 'POST' })
  expect(done).toEqual(expected)
})

it.each<[string, string | null, RequestInfo | URL, RequestInit | undefined, string | null]>([
  ['a save', 'lan', '/api/articles/1', { method: 'PATCH' }, 'lan'],
  ['a request as an object', 'lan', at('/api/media', 'POST'), undefined, 'lan'],
  ['a read', 'lan', '/api/articles/1', undefined, null],
  ['a page that nobody signed in to', null, '/api/articles/1', { method: 'PATCH' }, null],
  ['a login', 'lan', '/api/users/login', { method: 'POST' }, null],
  ['a page of the office', 'lan', '/admin/x', { method: 'POST' }, null],
  ['another site', 'lan', 'https://khac.example/api/x', { method: 'POST' }, null],
])('%s names the page’s person: %s', async (_, person, input, init, expected) => {
  const named: (string | null)[] = []
  const page = resuming(
    (_asked, how) => {
      named.push(new Headers(how?.headers).get('x-office-person'))
      return Promise.resolve(Response.json({}))
    },
    {
      origin: 'http://localhost:3000',
      person: () => person,
      signInAgain: () => Promise.resolve(false),
      onLeave: () => Promise.resolve(),
    },
  )
  await page(input, init)
  expect(named).toEqual([expected])
})

it.each([
  [401, OVER],
  [409, OTHER],
])(
  'an answer (%i) from before the sign-in that comes after it asks nobody anew',
  async (status, body) => {
    const late = Promise.withResolvers<Response>()
    const said = () => Response.json(body, { status })
    const answers = [late.promise, said()]
    let signIns = 0
    const page = resuming(() => Promise.resolve(answers.shift() ?? Response.json({})), {
      origin: 'http://localhost:3000',
      person: () => 'lan',
      onLeave: () => Promise.resolve(),
      signInAgain: () => Promise.resolve(++signIns > 0),
    })
    const slow = page('/api/my-work')
    expect((await page('/api/articles/1')).status).toBe(200)
    late.resolve(said())
    expect([(await slow).status, signIns]).toEqual([200, 1])
  },
)
