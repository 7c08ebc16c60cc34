import { randomUUID } from 'node:crypto'
import type { ContentType, GovernedType } from '@bbt/shared/types/index.ts'
import type { ApprovingOffice } from '@bbt/shared/offices.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { Draft } from './articles.ts'
import { articleData, storiesThrough, walk } from './articles.ts'
import { CONFIGURATION_STORIES, configurationData } from './configurations.ts'
import type { PersonName, School } from './school.ts'

/** What the tests put into the form of a type: a complete item, of its own title. */
type Sample = (school: School, draft?: Draft) => Record<string, unknown>

/** A complete announcement, as an article has its words. */
function announcementData(school: School, draft?: Draft): Record<string, unknown> {
  const { title, summary, unit, body } = articleData(school, draft)
  return { title, summary, unit, body, audience: ['parents', 'pupils'], level: 'normal' }
}

/** Of every type: what is not here is tried by nobody, so the compiler asks for it. */
const SAMPLES: Readonly<Record<ContentType, Sample>> = {
  article: articleData,
  siteConfiguration: configurationData,
  announcement: announcementData,
}

export const sampleOf = ({ name }: GovernedType): Sample => SAMPLES[name]

/** Who plays the offices that approve; articles are of the category of the first. */
const APPROVERS = {
  vicePrincipalAcademic: 'academic',
  vicePrincipalActivities: 'activities',
  principal: 'principal',
} as const satisfies Record<ApprovingOffice, PersonName>

/** Who approves the items of a type. */
export const approverOf = ({ route }: GovernedType) =>
  APPROVERS[route === 'byCategory' ? 'vicePrincipalAcademic' : route.approver]

/** Items of a type that has one page have no head to wait for, and are written by the administrator. */
const storiesOf = (type: GovernedType) =>
  type.address.only === undefined ? storiesThrough(approverOf(type)) : CONFIGURATION_STORIES

/** The states that the items of a type get into. */
export const statesOf = (type: GovernedType) => Object.keys(storiesOf(type)) as State[]

/** Who writes the items of a type: teachers, and the administrator what the site has one of. */
export const writerOf = ({ address }: GovernedType): PersonName =>
  address.only === undefined ? 'lan' : 'admin'

/** An item of a type in this state, of lan's where it has a page of its own. @throws with the refusal of a step */
export async function itemIn(school: School, type: GovernedType, state: State): Promise<string> {
  const writer = writerOf(type)
  const title = `${type.label.one} ${state} ${randomUUID()}`
  const data = sampleOf(type)(school, { title })
  const made = await school.send(writer, 'POST', `/${type.collection}`, data)
  if (made.status !== 201) throw new Error(made.text)
  const { id } = made.body['doc'] as { id: string }
  const steps: Partial<Record<State, Parameters<typeof walk>[2]>> = storiesOf(type)
  await walk(school, id, steps[state] ?? [], type.collection)
  return id
}
