import { OFFICES } from '@bbt/shared/offices.ts'
import { PEOPLE } from './data/people.ts'
import type { PersonData } from './data/types.ts'
import { readFounding } from './founded.ts'
import { UNITS } from './data/units.ts'

/** Everybody's password in the demo school, and in no other. */
export const DEMO_PASSWORD = 'ben-song-thu-thiem'

function titleOf({ appointments: [{ office, unit }] }: PersonData): string {
  const found = UNITS.find(({ key }) => key === unit)
  return found
    ? `${office === 'head' ? found.headTitle : OFFICES[office].label} ${found.name}`
    : OFFICES[office].label
}

/** The demo's logins, one row a person. */
const demoLogins = () =>
  (PEOPLE as readonly PersonData[]).map((person) => ({
    office: titleOf(person),
    name: `${person.salutation} ${person.name}`,
    email: person.email,
    password: DEMO_PASSWORD,
  }))

if (process.argv[1] === import.meta.filename) {
  const isDemo = readFounding()?.demo !== false
  process.stdout.write(`${JSON.stringify(isDemo ? demoLogins() : [])}\n`)
}
