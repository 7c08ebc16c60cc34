import { PASSWORD } from '../support/people.ts'
import type { Deed, Used } from './used.ts'
import { asked, made, pick, words } from './used.ts'

export const name = (used: Used) => `${words(used)} ${used.roll(10_000)}`
const day = (used: Used, days: number) =>
  new Date(used.now().getTime() + days * 86_400_000).toISOString().slice(0, 10)

export const appoint: Deed = (used) => {
  const office = pick(used, ['writer', 'head', 'clerk', 'vicePrincipalActivities'])
  const isOfUnit = office === 'writer' || office === 'head'
  const term = {
    from: day(used, used.roll(3)),
    ...(used.roll(2) > 0 && { to: day(used, 3 + used.roll(9)) }),
  }
  const unit = isOfUnit ? { unit: pick(used, used.units) } : {}
  const body = { person: pick(used, used.accounts), office, ...term, ...unit }
  return asked(used, 'principal', 'POST', '/appointments', body).then(({ isTaken }) => isTaken)
}

export const endTerm: Deed = async (used) => {
  const { docs } = await used.school.payload.find({
    collection: 'appointments',
    overrideAccess: true,
    limit: 200,
  })
  const mine = docs.filter(({ office }) => office !== 'principal' && office !== 'websiteAdmin')
  return (await asked(used, 'principal', 'POST', `/appointments/${pick(used, mine).id}/end`))
    .isTaken
}

export const account: Deed = (used) => {
  const email = `nguoi-${used.roll(1_000_000)}@truong.test`
  const data = {
    name: name(used),
    salutation: 'Thầy',
    email,
    password: 'bốn năm từ chẳng dính nhau',
  }
  return made(used, used.accounts, 'admin', '/users', data)
}

export const login: Deed = async (used) => {
  const email = `${pick(used, ['lan', 'mai', 'clerk'])}@truong.test`
  const password = used.roll(3) > 0 ? PASSWORD : 'sai'
  return (await used.school.send(null, 'POST', '/users/login', { email, password })).status === 200
}
