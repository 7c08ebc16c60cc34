import type { RunningSchool } from './school.ts'

/** The demo's website administrator, as the README prints them. */
const ADMIN = { email: 'haidang@thuthiem.demo', password: 'ben-song-thu-thiem' }
const POLL_MS = 4
const PATIENCE_MS = 60_000

/** How long one publication took, in milliseconds from the click's request. */
export interface Posting {
  /** Until the office answered. */
  answered: number
  /** Until the public server's page carried the digest. */
  served: number
  /** Of it the publisher: from its question to the feed to the files. */
  publisher: number
}

export interface Poster {
  post: (id: string) => Promise<Posting>
}

async function asked<T>(url: string, token: string | null, body?: object): Promise<T> {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token !== null && { authorization: `JWT ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${response.status} ${url}: ${await response.text()}`)
  return (await response.json()) as T
}

/** Looks at a page until it carries a digest; gives the time since `from`. */
async function seenAt(page: string, digest: string, from: number): Promise<number> {
  for (;;) {
    const response = await fetch(page)
    const text = await response.text()
    const ms = performance.now() - from
    if (response.status === 200 && text.includes(digest)) return ms
    if (ms > PATIENCE_MS) throw new Error(`${page} never carried ${digest}`)
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
}

/** Signs the administrator in, with the code of the moment. */
export async function signIn({ cms, publisher, site }: RunningSchool): Promise<Poster> {
  const { token } = await asked<{ token: string }>(`${cms}/api/users/login`, null, ADMIN)
  const factor = await asked<{ demoCode: string }>(`${cms}/api/users/second-factor`, token)
  await asked(`${cms}/api/users/second-factor/prove`, token, { code: factor.demoCode })
  return {
    async post(id) {
      const item = `${cms}/api/articles/${id}`
      const { slug } = await asked<{ slug: string }>(`${item}?depth=0`, token)
      const view = await asked<{ rev: number; digest: string }>(`${item}/workflow`, token)
      const { rev, digest } = view
      const from = performance.now()
      const answer = asked(`${item}/transitions`, token, { action: 'publish', rev, digest })
      const [answered, served] = await Promise.all([
        answer.then(() => performance.now() - from),
        seenAt(`${site}/tin-tuc/${slug}/`, digest, from),
      ])
      const { recent } = await asked<{ recent: { ms: number }[] }>(`${publisher}/health`, null)
      return { answered, served, publisher: recent[0]?.ms ?? 0 }
    },
  }
}
