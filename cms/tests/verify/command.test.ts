import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inherited } from '../support/env.ts'
import { evidence } from '../support/evidence.ts'
import { readEnv } from '../../src/env.ts'
import type { School } from '../support/school.ts'
import { livedInSchool } from './tamperedSchool.ts'

const SCRIPT = path.resolve(import.meta.dirname, '../../../scripts/verify.ts')

let school: School

beforeAll(async () => {
  school = await livedInSchool()
  const { PAYLOAD_SECRET, FEED_SECRET } = readEnv()
  const secrets = JSON.stringify({ PAYLOAD_SECRET, FEED_SECRET })
  writeFileSync(path.join(school.folder, 'secrets.json'), secrets)
})
afterAll(() => school.close())

/** `npm run verify` beside the office, which has its database open. */
function verify(dataDir: string, ...args: string[]) {
  const { DATABASE_URL } = readEnv()
  const ports = { CMS_PORT: '3999', SITE_PORT: '8999', PUBLISHER_PORT: '3998' }
  const env = inherited({ ...ports, DATA_DIR: dataDir, DATABASE_URL, SITE_URL: '', CMS_URL: '' })
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('checks a running office without changing it, and says that there is no site yet', async () => {
  const before = await evidence(school)
  const { status, stdout, stderr } = verify(school.folder, '--json')
  expect(stderr).toBe('')
  expect(stdout).toContain('✓ Chuỗi quyết định')
  expect(stdout).toContain('không có kho của bộ xuất bản')
  expect(status).toBe(1)
  const rows = JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as {
    name: string
    failed: number
  }[]
  const broken = rows.filter(({ failed }) => failed > 0).map(({ name }) => name)
  // Whether the site is behind depends on how long ago something was published.
  expect(broken.filter((name) => name !== 'following')).toEqual(['store'])
  expect(await evidence(school)).toEqual(before)
})

it('says so where it finds no installation, and what to set', () => {
  const empty = mkdtempSync(path.join(tmpdir(), 'bbt-empty-'))
  const { status, stderr } = verify(empty)
  expect(stderr).toContain(`Không có bản cài đặt nào trong ${empty}: đặt DATA_DIR`)
  expect(status).toBe(2)
})

it('prints the ends of all chains in one line, and compares with those that were kept elsewhere', () => {
  const { status, stdout, stderr } = verify(school.folder, '--print-heads')
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^bbt-heads(?: [a-z-]+:\d+:[0-9a-f]{64}){5}\n$/)
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'bbt-kept-')), 'mục cuối.txt')
  writeFileSync(file, `Thư ngày 29/11:\n${stdout}`)
  const same = verify(school.folder, '--heads', file)
  expect(same.stdout).toContain('✓ Đối chiếu với mục cuối giữ ở nơi khác: 5 mục')
  expect(same.stdout).not.toContain('Lưu ý')
  writeFileSync(file, stdout.replace(/decisions:(\d+):[0-9a-f]{4}/, 'decisions:$1:0000'))
  const other = verify(school.folder, `--heads=${file}`)
  expect([other.status, other.stdout]).toEqual([
    1,
    expect.stringContaining('1 chỗ sai trong 5 mục'),
  ])
  writeFileSync(file, 'không có gì')
  expect(verify(school.folder, '--heads', file)).toMatchObject({ status: 2 })
  expect(verify(school.folder, '--heads', `${file}.khác`).stderr).toContain('Không có tệp')
})
