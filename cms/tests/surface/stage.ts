import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import type { GovernedCollection, GovernedType } from '@bbt/shared/types/index.ts'
import { siteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { State } from '@bbt/shared/workflow/states.ts'

import type { CollectionSlug, Where } from 'payload'
import { samplePdf } from '../../src/files/samplePdf.ts'
import { now, useClock } from '../../src/platform/clock.ts'
import { correct, viewOf } from '../support/articles.ts'
import { uploadFile } from '../support/files.ts'
import { picture, uploadPicture } from '../support/pictures.ts'
import { approverOf, itemIn, statesOf } from '../support/samples.ts'
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

type Items = ReadonlyMap<State, StagedItem>

/** A school with an article in every state, and items of the other types, on which everything is tried and then put back. */
export interface Stage {
  school: School
  raw: Raw
  before: Tables
  items: Items
  /** The same of every type; of those with one page none that is on it. */
  of: ReadonlyMap<GovernedCollection, Items>
  /** Some row of each collection. */
  some: Record<string, string>
  picture: Buffer
  file: Buffer
  /** Lets time go on and closes the school. */
  close: () => Promise<void>
}

/** Has a correction published over an item; answers with the digest of the text before it. */
async function correctedSince(school: School, type: GovernedType, id: string): Promise<string> {
  const { collection } = type
  const { digest } = await viewOf(school, 'principal', id, collection)
  const way = { collection, approver: approverOf(type) }
  await correct(school, id, { summary: 'Đã sửa số liệu.' }, way)
  return digest!
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

/** Of the types beside articles the states in which most differs: one service takes the steps of all. */
const BESIDE: readonly State[] = ['draft', 'inReview', 'inApproval', 'approved', 'published']

/** The states that are staged; of a type with one page those before an item has it. */
function stagedStates(type: GovernedType): State[] {
  const states = statesOf(type)
  if (type.address.only !== undefined) return states.filter((state) => state !== 'published')
  return type.name === 'article' ? states : states.filter((state) => BESIDE.includes(state))
}

async function itemsOf(
  school: School,
  type: GovernedType,
  states: readonly State[],
): Promise<Items> {
  const items = new Map<State, StagedItem>()
  for (const state of states) {
    const id = await itemIn(school, type, state)
    const isCorrected = type.address.only === undefined && state === 'published'
    const earlier = isCorrected ? await correctedSince(school, type, id) : null
    items.set(state, { ...(await staged(school, type.collection, id)), earlier })
  }
  return items
}

/** The same stage with a configuration on the site. */
export async function withLiveConfiguration(stage: Stage): Promise<Stage> {
  const items = await itemsOf(stage.school, siteConfiguration, ['published'])
  const of = new Map([...stage.of, [siteConfiguration.collection, items]])
  return { ...stage, of, before: await stage.raw.read() }
}

async function someOf(school: School, collections: readonly CollectionSlug[]) {
  const some: Record<string, string> = {}
  for (const collection of collections) {
    // Whose office may be ended: the school's one principal keeps theirs.
    const where: Where =
      collection === 'appointments' ? { person: { equals: school.people.quan } } : {}
    const query = { collection, where, overrideAccess: true, limit: 1 } as const
    const { docs } = await school.payload.find(query)
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
  const of = new Map<GovernedCollection, Items>()
  for (const type of GOVERNED_TYPES)
    of.set(type.collection, await itemsOf(school, type, stagedStates(type)))
  const bytes = await picture('#aa3311')
  await uploadPicture(school, 'lan', 'Ảnh của Lan', await picture())
  await uploadFile(school, 'lan', samplePdf(['Cua Lan']), { name: 'Tệp của Lan' })
  for (const role of ROLES) {
    await school.send(CAST[role], 'POST', '/payload-preferences/nav', { value: { open: false } })
  }
  await closeAccount(school, CAST.closed)
  const collections = school.config.collections.map(({ slug }) => slug)
  const some = await someOf(school, collections)
  for (const [collection, items] of of) some[collection] = items.get('draft')!.id
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
    items: of.get('articles')!,
    of,
    some,
    picture: bytes,
    file: samplePdf(['Khac']),
    close,
  }
}
