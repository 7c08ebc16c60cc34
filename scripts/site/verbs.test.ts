import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseEnv, ROOT } from '../env.ts'
import { parseSiteArguments, SITE_VERBS, usageText } from './verbs.ts'

test.each([
  [['export', '/srv/trang'], '/srv/trang'],
  [['export', '../trang'], resolve(ROOT, '../trang')],
])('%j', (args, folder) => {
  expect(parseSiteArguments(args, SITE_VERBS)).toMatchObject({ name: 'export', args: [folder] })
})

test.each([
  [[]],
  [['xuat']],
  [['toString']],
  [['export']],
  [['export', '']],
  [['export', '--json']],
  [['export', 'a', 'b']],
])('%j is answered with how to call it', (args) => {
  expect(parseSiteArguments(args, SITE_VERBS)).toBeNull()
})

test('usage names every verb', () => {
  for (const name of Object.keys(SITE_VERBS)) {
    expect(usageText(SITE_VERBS)).toContain(`npm run site -- ${name}`)
  }
})

test('export gets the data folder and no secret', () => {
  const parsed = parseEnv({ DATA_DIR: '/srv/bbt' })
  if (!parsed.ok) throw new Error(parsed.message)
  expect(SITE_VERBS['export']?.env(parsed.env)).toMatchObject({ DATA_DIR: '/srv/bbt' })
})
