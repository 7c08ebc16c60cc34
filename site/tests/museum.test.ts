import { readdirSync, readFileSync } from 'node:fs'
import { Content } from '@bbt/shared/contract/content.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { previewPage } from '../publisher/preview.ts'
import { CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

/** A frozen revision for each version of each type's contract (`shared/src/contract/museum.test.ts`). */
const MUSEUM = new URL('../../shared/src/contract/museum/', import.meta.url)
const REVISIONS = readdirSync(MUSEUM).filter((name) => /^(?!event-)\w+-\d+\.json$/.test(name))

let site: TestSite

beforeAll(async () => {
  site = await startSite()
  site.cms.publish(CONFIGURATION)
  await site.step()
})
afterAll(() => site.stop())

it.each(REVISIONS)('today’s templates still have a page for %s', async (name) => {
  const text = readFileSync(new URL(name, MUSEUM), 'utf8')
  const content = Content.parse((JSON.parse(text) as { content: unknown }).content)
  const body = JSON.stringify({ content })
  const answer = await previewPage({ ...site, siteUrl: SITE_URL }, body, new Date('2026-11-30'))
  expect(answer).toMatchObject({ status: 200 })
  const shown = content.type === 'siteConfiguration' ? content.school.name : content.title
  expect(answer.body).toContain(shown)
})
