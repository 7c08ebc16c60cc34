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
  [['export', 'a', 'b']],
  [['events', 'x']],
  [['events', '1', '2']],
  [['rollback']],
  [['rollback', '0']],
  [['rollback', '1.5']],
  [['resume', '3']],
])('%j is answered with how to call it', (args) => {
  expect(parseSiteArguments(args, SITE_VERBS)).toBe(usageText(SITE_VERBS))
})

test.each([
  [['export', '--json'], 'Không hiểu “--json”: lệnh này không có tuỳ chọn nào.'],
  [['rollback', '-1'], 'Không hiểu “-1”: lệnh này không có tuỳ chọn nào.'],
])('%j names the option that is none', (args, words) => {
  expect(parseSiteArguments(args, SITE_VERBS)).toBe(`${words}\n${usageText(SITE_VERBS)}`)
})

test('usage names every verb', () => {
  for (const name of Object.keys(SITE_VERBS)) {
    expect(usageText(SITE_VERBS)).toContain(`npm run site -- ${name}`)
  }
})

test('each verb gets what it needs and no more', () => {
  const parsed = parseEnv({ DATA_DIR: '/srv/bbt' })
  if (!parsed.ok) throw new Error(parsed.message)
  const secrets = { PAYLOAD_SECRET: 'p', FEED_SECRET: 'f' }
  const of = (name: string) => SITE_VERBS[name]?.env(parsed.env, secrets)
  expect(of('export')).toMatchObject({ DATA_DIR: '/srv/bbt' })
  expect(of('export')).not.toHaveProperty('FEED_SECRET')
  expect(of('rollback')).toMatchObject({ DATA_DIR: '/srv/bbt', FEED_SECRET: 'f' })
  expect(of('rollback')).not.toHaveProperty('PAYLOAD_SECRET')
})
