import { QUERY } from '@bbt/shared/limits.ts'
import { bodyLimit } from '../../src/edge/body.ts'
import { packed } from '../../src/admin/calls/packing.ts'
import { articleData } from '../support/articles.ts'
import { CMS_URL } from '../support/env.ts'
import type { School } from '../support/school.ts'
import { surfaceOf } from '../surface/listing.ts'
import { ENDLESS, NONSENSE, TEXTS } from './bodies.ts'
import type { Input } from './inputs.ts'

/** Kinds of bodies that pass the edge: what it refuses is the same wherever it is sent. */
const KINDS = ['a word without end', 'marks without end', 'lists in lists'] as const

const LINE = /^(?<of>\S+) (?<method>GET|POST|PATCH|PUT|DELETE) (?<path>\/\S*)$/

/** What stands for a part of a path. */
const PARTS: Readonly<Record<string, string>> = { after: '0', day: '2026-11-29' }

const pathOf = (of: string, path: string, id: string) => {
  const given = path
    .replace(/\/:\w+\?/, '')
    .replace(/:(\w+)/g, (_, name: string) => (name === 'id' ? id : (PARTS[name] ?? 'x')))
  const before = of === 'root' ? '' : `/${of.replace(/^globals\//, 'globals/')}`
  return `${before}${given === '/' ? '' : given}`
}

/** As many bytes as the edge lets in there. */
const bytesAt = (method: string, path: string) => {
  const headers = { authorization: 'JWT x', 'content-type': 'application/json' }
  return bodyLimit(new Request(`${CMS_URL}/api${path}`, { method, headers })) - 1024
}

/** Ways out come last: whoever went them is nobody afterwards. */
const isWayOut = (line: string) => /logout|sessions/.test(line)

/**
 * Every way in that the office has, by its own list: a read that asks the most, and the largest bodies that
 * somebody parses. A new way in is tried here without being named.
 */
export function* waysIn({ config, payload }: School, id: string): Generator<Input> {
  const lines = surfaceOf(config, payload).filter((line) => LINE.test(line))
  const inOrder = [...lines.filter((line) => !isWayOut(line)), ...lines.filter(isWayOut)]
  for (const line of inOrder) {
    const { of = '', method = '', path: place = '' } = LINE.exec(line)?.groups ?? {}
    const [path, as] = [pathOf(of, place, id), 'principal' as const]
    if (method === 'GET') {
      const asked = `limit=${QUERY.rows}&depth=${QUERY.relations}`
      yield { name: line, as, method, path: `${path}?${asked}` }
      continue
    }
    for (const kind of KINDS) {
      const body = NONSENSE[kind]!(bytesAt(method, path), 'title')
      yield { name: `${line}: ${kind}`, as, method, path, body }
    }
  }
}

/** Where the office of this row takes the calls of server functions (office.ts). */
export const CALLS = '/server-functions'

const stateOf = (data: object) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]: [string, unknown]) => [
      name,
      { value, initialValue: value },
    ]),
  )

/** Every server function with the largest form, as it is and as it was: as our pages send it, and as Payload would. */
export async function* calls(school: School, id: string): AsyncGenerator<Input> {
  // Node loads the admin's modules only after it has learnt to pass over their styles.
  await import('../surface/serverAction.ts')
  const { SERVER_FUNCTIONS } = await import('../../src/admin/serverFunctions.ts')
  const asked = {
    collectionSlug: 'articles',
    id,
    operation: 'update',
    schemaPath: 'articles',
    docPermissions: { fields: true },
    docPreferences: { fields: {} },
    renderAllFields: false,
  }
  // What is loaded at the first call of each would be laid to the first text.
  for (const name of SERVER_FUNCTIONS) {
    const body = JSON.stringify({ name, args: { ...asked, data: { title: 'Đại hội' } } })
    yield { name, as: 'lan', method: 'POST', path: CALLS, body }
  }
  for (const [kind, text] of Object.entries({ ...TEXTS, ...ENDLESS })) {
    const data = { ...articleData(school), body: text() }
    for (const name of SERVER_FUNCTIONS) {
      const given = kind in TEXTS ? [{ formState: stateOf(data) }, { data }] : [{ data }]
      for (const more of given) {
        const args = { ...asked, ...more }
        const what = `${name}: ${kind} as ${Object.keys(more).join()}`
        const call = { as: 'lan', method: 'POST', path: CALLS } as const
        yield { ...call, name: what, body: JSON.stringify({ name, args }) }
        const sent = JSON.stringify({ name, args: (await packed(args)).args })
        yield { ...call, name: `${what}, packed`, body: sent }
      }
    }
  }
}
