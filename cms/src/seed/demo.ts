import { siteConfiguration } from '@bbt/shared/types/siteConfiguration.ts'
import type { Payload } from 'payload'
import { DECIDERS } from '../access/staff.ts'
import { enrolForDemo } from '../security/secondFactor/demo.ts'
import { ANNOUNCEMENTS } from './data/announcements/index.ts'
import { ARTICLES } from './data/articles/index.ts'
import { CATEGORIES } from './data/categories.ts'
import { CONFIGURATION } from './data/configuration.ts'
import { DELEGATIONS, PEOPLE } from './data/people.ts'
import { UNITS } from './data/units.ts'
import type { PersonData } from './data/types.ts'
import { openAccount } from '../platform/setup.ts'
import { appoint, found } from './founding.ts'
import { DEMO_PASSWORD } from './logins.ts'
import { progress } from './progress.ts'
import { createAs, requestBy } from './requests.ts'
import { teller } from './story.ts'
import { announcementTeller, articleTeller } from './texts.ts'
import type { School } from './texts.ts'

async function openAccounts(payload: Payload): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, name, salutation, email } of PEOPLE) {
    ids.set(key, await openAccount(payload, { name, salutation, email, password: DEMO_PASSWORD }))
  }
  return ids
}

async function appointAll({ payload, people, units }: School): Promise<void> {
  const idOf = (key: string) => people.get(key) ?? ''
  const unitOf = (key: string | undefined) => (key === undefined ? undefined : units.get(key))
  for (const { key, appointments } of PEOPLE as readonly PersonData[]) {
    for (const place of appointments) {
      await appoint(payload, idOf(key), { ...place, unit: unitOf(place.unit) })
    }
  }
  for (const { by, to, office, unit, from, until, reason } of DELEGATIONS) {
    const place = { office, unit: unitOf(unit), from, to: until, note: reason }
    await appoint(payload, idOf(to), { ...place, delegatedBy: idOf(by) })
  }
}

/** Who decides has a second factor; its codes are shown in the demo (security/secondFactor/demo.ts). */
async function enrolDeciders({ payload, people }: School): Promise<void> {
  const decides = ({ appointments }: PersonData) =>
    appointments.some(({ office }) => DECIDERS.includes(office))
  const substitutes = DELEGATIONS.map(({ to }) => to as string)
  for (const person of PEOPLE as readonly PersonData[]) {
    if (!decides(person) && !substitutes.includes(person.key)) continue
    await enrolForDemo(await requestBy(payload), people.get(person.key) ?? '')
  }
}

function configurationTeller({ payload, people, units }: School) {
  const { content, story, unit } = CONFIGURATION
  return teller({
    payload,
    type: siteConfiguration,
    people,
    story,
    create: (author) =>
      createAs(payload, author, siteConfiguration.collection, {
        ...content,
        unit: units.get(unit),
      }),
    edited: () => Promise.reject(new Error('the configuration is not edited in the demo')),
  })
}

/**
 * Founds the demo school and replays what its people did, in the order in which it happened, each step
 * through the same service as in the office.
 */
export async function seedDemo(payload: Payload): Promise<void> {
  const people = await openAccounts(payload)
  const units = await found(payload, 'units', UNITS)
  const categories = await found(payload, 'categories', CATEGORIES)
  const school = { payload, people, units, categories }
  await appointAll(school)
  await enrolDeciders(school)
  const tellers = [
    configurationTeller(school),
    ...ARTICLES.map((data) => articleTeller(school, data)),
    ...ANNOUNCEMENTS.map((data) => announcementTeller(school, data)),
  ]
  const steps = tellers
    .flatMap(({ next, times }) => times.map((at) => ({ at, next })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  for (const [done, { next }] of steps.entries()) {
    await next()
    progress(done + 1, steps.length, 'dựng trường mẫu')
    // libsql gives memory back between macrotasks only.
    await new Promise((resolve) => setImmediate(resolve))
  }
}
