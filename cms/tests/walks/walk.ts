import type { PersonName } from '../support/people.ts'
import type { School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import { useClock } from '../../src/platform/clock.ts'
import type { Picture } from './checks/reading.ts'
import type { History } from './history.ts'
import { emptyHistory } from './history.ts'
import { rows } from './observe.ts'

/** A school on a walk: what it knows of its own doing, and its own time. */
export interface Walk {
  school: School
  history: History
  /** Ids of its items, oldest first. */
  ids: string[]
  mostItems: number
  pictures: Picture[]
  /** Who changed an item last, and the day, as its next reader is told. */
  changed: Map<string, { by: string; day: string }>
  /** Views of items that people once had. */
  views: Map<string, { rev: number; digest: string | null }[]>
  nameOf: (person: string) => PersonName
  now: () => Date
  /** Moves the school's time on by so many seconds. */
  wait: (seconds: number) => void
  close: () => Promise<void>
}

interface AppointmentRow {
  id: string
  person: string
  office: History['held'][number]['office']
  unit?: string | null
  from: string
  to?: string | null
}

interface CategoryRow {
  id: string
  stage1: boolean
  approver: History['routes'][number]['approver']
}

/** The first day of a school year, in the morning. */
const START = '2026-09-07T01:00:00.000Z'

async function founded(school: School): Promise<History> {
  const appointments = await rows<AppointmentRow>(school.payload, 'appointments')
  const held = appointments.map(({ id, person, office, unit, from, to }) => ({
    id,
    person,
    office,
    unit: unit ?? null,
    from,
    to: to ?? null,
    delegatedBy: null,
    madeAt: START,
    endedAt: null,
  }))
  const categories = await rows<CategoryRow>(school.payload, 'categories')
  const routes = categories.map(({ id, stage1, approver }) => ({
    category: id,
    stage1,
    approver,
    after: 0,
  }))
  return { ...emptyHistory(), held, routes }
}

export const peopleOf = (school: School) => Object.keys(school.people) as PersonName[]

/** A new school, at the beginning of its year. */
export async function beginWalk(mostItems: number): Promise<Walk> {
  const school = await makeSchool()
  let time = Date.parse(START)
  const now = () => new Date(time)
  const back = useClock(now)
  const names = new Map(peopleOf(school).map((name) => [school.people[name], name]))
  return {
    school,
    history: await founded(school),
    ids: [],
    mostItems,
    pictures: [],
    changed: new Map(),
    views: new Map(),
    nameOf: (person) => {
      const name = names.get(person)
      if (name === undefined) throw new Error(`nobody is ${person}`)
      return name
    },
    now,
    wait: (seconds) => {
      time += seconds * 1000
    },
    close: async () => {
      back()
      await school.close()
    },
  }
}
