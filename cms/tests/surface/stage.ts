import type { GovernedCollection } from '@bbt/shared/types/index.ts'
import type { State } from '@bbt/shared/workflow/states.ts'

import type { CollectionSlug } from 'payload'
import { samplePdf } from '../../src/files/samplePdf.ts'
import { now, useClock } from '../../src/platform/clock.ts'
import { articlesInEveryState, correct, viewOf } from '../support/articles.ts'
import type { CONFIGURATION_STATES } from '../support/configurations.ts'
import { configurationIn, WAITING_STATES } from '../support/configurations.ts'
import { uploadFile } from '../support/files.ts'
import { picture, uploadPicture } from '../support/pictures.ts'
import type { PersonName, School } from '../support/school.ts'
import type { Raw, Tables } from '../support/tables.ts'
import { rawDatabase } from '../support/tables.ts'
import { CAST, ROLES } from './roles.ts'

export interface StagedItem {
  id: string
  rev: number
  digest: string | null
  /** Digest of what was live before the page that is. */
  earlier: string | null
  /** No other text has it: whoever is shown it has been shown the article. */
  title: string
}

/** A school with an article and a configuration in every state, on which everything is tried and then put back. */
export interface Stage {
  school: School
  raw: Raw
  before: Tables
  items: ReadonlyMap<State, StagedItem>
  /** Configurations of the site, none of them on it: one in every state before that. */
  configurations: ReadonlyMap<State, StagedItem>
  /** Some row of each collection. */
  some: Record<string, string>
  picture: Buffer
  file: Buffer
  /** Lets time go on and closes the school. */
  close: () => Promise<void>
}

/** Has a correction published over an article; answers with the digest of the text before it. */
async function correctedSince(school: School, id: string): Promise<string> {
  const { digest } = await viewOf(school, 'principal', id)
  await correct(school, id, { summary: 'Đã sửa số liệu.' })
  return digest!
}

async function everyItem(school: School): Promise<Stage['items']> {
  const items = new Map<State, StagedItem>()
  const articles = await articlesInEveryState(school)
  const earlier = await correctedSince(school, articles.get('published')!)
  for (const [state, id] of articles) {
    const before = state === 'published' ? earlier : null
    items.set(state, { ...(await staged(school, 'articles', id)), earlier: before })
  }
  return items
}

async function staged(
  school: School,
  collection: GovernedCollection,
  id: string,
): Promise<StagedItem> {
  const row = await school.payload.findByID({ collection, id, overrideAccess: true })
  const { rev, digest, title } = row
  return { id, rev, digest: digest ?? null, earlier: null, title }
}

async function configurationsIn(
  school: School,
  states: typeof CONFIGURATION_STATES,
): Promise<Stage['configurations']> {
  const items = new Map<State, StagedItem>()
  for (const state of states) {
    const id = await configurationIn(school, state)
    items.set(state, await staged(school, 'site-configurations', id))
  }
  return items
}

/** The same stage with a configuration on the site. */
export async function withLiveConfiguration(stage: Stage): Promise<Stage> {
  const configurations = await configurationsIn(stage.school, ['published'])
  return { ...stage, configurations, before: await stage.raw.read() }
}

async function someOf(school: School, collections: readonly CollectionSlug[]) {
  const some: Record<string, string> = {}
  for (const collection of collections) {
    const { docs } = await school.payload.find({ collection, overrideAccess: true, limit: 1 })
    some[collection] = docs[0]?.id ?? crypto.randomUUID()
  }
  return some
}

async function closeAccount(school: School, name: PersonName): Promise<void> {
  const target = `/users/${school.people[name]}`
  const { status, text } = await school.send('principal', 'PATCH', target, { active: false })
  if (status !== 200) throw new Error(text)
}

/** Sets the stage: everybody signed in, one of them with an account that was closed since. */
export async function setStage(school: School): Promise<Stage> {
  // Time stands still: nobody's code is entered again half way, which would look like an attempt's doing.
  const start = now()
  const resume = useClock(() => start)
  const items = await everyItem(school)
  const bytes = await picture('#aa3311')
  await uploadPicture(school, 'lan', 'Ảnh của Lan', await picture())
  await uploadFile(school, 'lan', samplePdf(['Cua Lan']), { name: 'Tệp của Lan' })
  const configurations = await configurationsIn(school, WAITING_STATES)
  for (const role of ROLES) {
    await school.send(CAST[role], 'POST', '/payload-preferences/nav', { value: { open: false } })
  }
  await closeAccount(school, CAST.closed)
  const collections = school.config.collections.map(({ slug }) => slug)
  const some = {
    ...(await someOf(school, collections)),
    'site-configurations': configurations.get('draft')!.id,
  }
  const raw = rawDatabase(school.payload)
  await raw.watch()
  const close = () => {
    resume()
    return school.close()
  }
  return {
    school,
    raw,
    before: await raw.read(),
    items,
    configurations,
    some,
    picture: bytes,
    file: samplePdf(['Khac']),
    close,
  }
}
