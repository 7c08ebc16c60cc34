import { PERSON_HEADER } from '../../security/personHeader.ts'

const READING: readonly string[] = ['GET', 'HEAD']

/** What `fetch` is given, with the page's person named where the request may change something. */
export function inNameOf(
  person: string,
  input: RequestInfo | URL,
  init: RequestInit | undefined,
): RequestInit | undefined {
  const given = input instanceof Request ? input : null
  const method = init?.method ?? given?.method ?? 'GET'
  if (READING.includes(method.toUpperCase())) return init
  const headers = new Headers(init?.headers ?? given?.headers)
  headers.set(PERSON_HEADER, person)
  return { ...init, headers }
}
