import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Endpoint, Payload, SanitizedConfig } from 'payload'

/** Places, as `METHOD path`, of a collection's, a global's or the root's endpoints. */
export const linesOf = (endpoints: readonly Omit<Endpoint, 'root'>[] | false): string[] =>
  (endpoints === false ? [] : endpoints).map(
    ({ method, path: place }) => `${method.toUpperCase()} ${place}`,
  )

const hookLine = (hooks: object) =>
  Object.entries(hooks)
    .flatMap(([name, list]) =>
      Array.isArray(list) && list.length > 0 ? [`${name} ${list.length}`] : [],
    )
    .join(', ')

const methods = (of: object): string[] =>
  Object.entries(of).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))

/** What code inside the CMS can call. */
export function localOperations(payload: Payload): string[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(payload) as object)
  return [
    ...methods(payload),
    ...own.filter((name) => name !== 'constructor' && !name.startsWith('_')),
    ...methods(payload.jobs).map((name) => `jobs.${name}`),
  ].sort()
}

/** What the admin's pages can call on the server; its own module does not export their list. */
export function serverFunctions(): string[] {
  const exported = createRequire(import.meta.url).resolve('@payloadcms/next/layouts')
  const file = path.resolve(exported, '../../utilities/handleServerFunctions.js')
  const source = readFileSync(file, 'utf8')
  const table = /baseServerFunctions = \{([^}]*)\}/.exec(source)?.[1] ?? ''
  return [...table.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name!)
}

const appFolder = path.resolve(import.meta.dirname, '../../src/app')

const appFiles = () =>
  readdirSync(appFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/(route|page|layout|default|not-found)\.tsx?$/.test(name))
    .sort()

/**
 * Everything through which this configuration can be reached: one line each. A line that is new or gone
 * is a difference to the checked-in list, and every line has its rows in the tables beside this file.
 */
export function surfaceOf(config: SanitizedConfig, payload: Payload): string[] {
  const { jobs } = config
  const collections = config.collections.flatMap(({ slug, endpoints, hooks }) => [
    `# ${slug}`,
    `${slug} hooks: ${hookLine(hooks)}`,
    ...linesOf(endpoints).map((line) => `${slug} ${line}`),
  ])
  const globals = config.globals.flatMap(({ slug, endpoints }) =>
    linesOf(endpoints).map((line) => `globals/${String(slug)} ${line}`),
  )
  return [
    ...collections,
    '# root',
    ...globals,
    ...linesOf(config.endpoints).map((line) => `root ${line}`),
    '# who is believed to be who',
    ...payload.authStrategies.map(({ name }) => `strategy ${name}`),
    '# jobs and commands',
    ...[...(jobs.tasks ?? []), ...(jobs.workflows ?? [])].map(({ slug }) => `job ${slug}`),
    ...config.bin.map(({ key }) => `command ${key}`),
    '# pages and routes',
    ...appFiles().map((name) => `app ${name}`),
    '# server functions of the admin',
    ...serverFunctions().map((name) => `function ${name}`),
    '# operations of the Local API',
    ...localOperations(payload).map((name) => `local ${name}`),
  ]
}
