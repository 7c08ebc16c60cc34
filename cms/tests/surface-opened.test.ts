import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Endpoint } from 'payload'
import { afterEach, beforeAll, afterAll, expect, it } from 'vitest'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { surfaceOf } from './surface/listing.ts'
import { restTrials } from './surface/rest.ts'
import type { Row, Rows } from './surface/row.ts'
import { itemRows } from './surface/rows/items.ts'
import { article } from '@bbt/shared/types/article.ts'
import type { Stage } from './surface/stage.ts'
import { setStage } from './surface/stage.ts'
import { Trials } from './surface/trials.ts'

/** The matrix on a school with a hole in it: what does not find one that is there proves nothing. */
let school: School
let stage: Stage
let close: () => void = () => undefined

beforeAll(async () => {
  school = await makeSchool()
  stage = await setStage(school)
})
afterEach(() => {
  close()
})
afterAll(() => stage.close())

const listed = readFileSync(path.join(import.meta.dirname, 'surface/golden.txt'), 'utf8').split(
  '\n',
)

const guards = listed.find((line) => line.startsWith('articles hooks'))!

const unlisted = () =>
  surfaceOf(school.payload.config, school.payload).filter((line) => !listed.includes(line))

const row = (line: string, form: string): Row => itemRows(article)[line]![form]!

const titles: Rows = {
  'PATCH /:id': {
    'another title': { ...row('PATCH /:id', 'another title'), states: ['published'] },
  },
}

const tried = async (rows: Rows) => {
  const found = await new Trials(stage).run(restTrials(stage, 'articles', rows))
  return [...new Set(found.map((line) => line.replace(/ \{.*/s, '')))]
}

it('nothing is found while nothing is open', async () => {
  expect(unlisted()).toEqual([])
  expect(await tried(titles)).toEqual([])
})

it('an endpoint that nobody listed', () => {
  const { config } = school.payload.collections.articles
  const { endpoints } = config
  const opened: Endpoint = { method: 'post', path: '/:id/force', handler: () => new Response() }
  config.endpoints = [...(endpoints || []), opened]
  close = () => (config.endpoints = endpoints)
  expect(unlisted()).toEqual(['articles POST /:id/force'])
})

it('a collection that nobody listed', () => {
  const { config } = school.payload
  const { collections } = config
  config.collections = [...collections, { ...collections[0]!, slug: 'notes' as 'articles' }]
  close = () => (config.collections = collections)
  expect(unlisted().slice(0, 3)).toEqual([
    '# notes',
    guards.replace('articles', 'notes'),
    'notes GET /:id/workflow',
  ])
})

it('a guard that somebody took out: by the list, and by what then gets through', async () => {
  const { hooks } = school.payload.collections.articles.config
  const { beforeChange } = hooks
  hooks.beforeChange = []
  close = () => (hooks.beforeChange = beforeChange)
  expect(unlisted()).toEqual([guards.replace('beforeChange 3, ', '')])
  const found = await tried(titles)
  const through = found.filter((line) => !line.startsWith('changed'))
  expect(through).toEqual(
    [
      'author (lan)',
      'colleague (quan)',
      'head (bao)',
      'academic (academic)',
      'activities (activities)',
      'principal (principal)',
      'admin (admin)',
    ].map(
      (who) =>
        `${who} PATCH /articles/:id another title (published): refused expected, answered 200`,
    ),
  )
  expect(found.filter((line) => line.startsWith('changed articles:')).length).toBeGreaterThan(0)
})

it('an article shown to somebody who may not see it', async () => {
  const { access } = school.payload.collections.articles.config
  const { read } = access
  access.read = () => true
  close = () => (access.read = read)
  const list: Rows = { 'GET /': { plain: row('GET /', 'plain') } }
  const found = await tried(list)
  expect(found).toContain('stranger (mai) GET /articles/ plain: shows draft')
})
