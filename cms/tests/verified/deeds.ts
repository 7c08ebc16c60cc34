import { writeDueReports } from '../../src/reports/write.ts'
import { publishDueItems } from '../../src/workflow/clock.ts'
import { article, configuration, edit, forge, press, upload } from './itemDeeds.ts'
import { account, appoint, endTerm, login, name } from './officeDeeds.ts'
import type { Deed } from './used.ts'
import { anybody, change, made, pick, words } from './used.ts'

/** All that people do in an office, and how often. */
export const DEEDS: Readonly<Record<string, readonly [weight: number, deed: Deed]>> = {
  press: [40, press],
  edit: [12, edit],
  article: [6, article],
  configuration: [1, configuration],
  upload: [3, upload(1_000)],
  'upload again': [6, upload(3)],
  'words of a picture': [
    4,
    async (used) =>
      used.pictures.length > 0 &&
      change(used, anybody(used), `/media/${pick(used, used.pictures)}`, {
        alt: words(used),
        credit: words(used),
      }),
  ],
  unit: [
    1,
    (used) =>
      made(used, used.units, 'principal', '/units', {
        name: name(used),
        kind: 'department',
        headTitle: 'Trưởng nhóm',
      }),
  ],
  'rename a unit': [
    2,
    (used) => change(used, 'principal', `/units/${pick(used, used.units)}`, { name: name(used) }),
  ],
  'head of a unit': [
    1,
    (used) =>
      change(used, 'principal', `/units/${pick(used, used.units)}`, {
        headTitle: pick(used, ['Bí thư', 'Tổ trưởng']),
      }),
  ],
  category: [
    1,
    (used) =>
      made(used, used.categories, 'principal', '/categories', {
        name: name(used),
        approver: 'principal',
        stage1: false,
      }),
  ],
  'route of a category': [
    2,
    (used) =>
      change(used, 'principal', `/categories/${pick(used, used.categories)}`, {
        ...{ name: name(used), stage1: used.roll(3) > 0 },
        approver: pick(used, ['vicePrincipalAcademic', 'vicePrincipalActivities', 'principal']),
      }),
  ],
  account: [1, account],
  'rename an account': [
    2,
    (used) =>
      change(used, 'principal', `/users/${pick(used, used.accounts)}`, { name: name(used) }),
  ],
  'close or open an account': [
    1,
    (used) =>
      change(used, 'principal', `/users/${pick(used, used.accounts)}`, {
        active: used.roll(3) > 0,
      }),
  ],
  appoint: [3, appoint],
  'end a term': [1, endTerm],
  login: [1, login],
  forge: [3, forge],
  clock: [
    4,
    async (used) => {
      used.wait(1 + used.roll(12))
      return (await publishDueItems(used.school.payload)) > 0
    },
  ],
  report: [
    2,
    async (used) => {
      used.wait(used.roll(30))
      return (await writeDueReports(used.school.payload)).length > 0
    },
  ],
}
