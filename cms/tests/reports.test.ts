import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createLocalReq } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { CHAINS } from '../src/platform/chains.ts'
import { useClock } from '../src/platform/clock.ts'
import { headsIn } from '../src/reports/heads.ts'
import { noteOf, noteText } from '../src/reports/notes.ts'
import { fileReport, writeDueReports } from '../src/reports/write.ts'
import { recordSecurityEvent } from '../src/security/events.ts'
import { verifyOffice } from '../src/verify/office.ts'
import { articleIn, draftArticle, walk, write } from './support/articles.ts'
import { rawRows } from './support/rawRows.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School
let back: () => void = () => undefined

beforeAll(async () => {
  school = await makeSchool()
})
afterEach(() => {
  back()
  back = () => undefined
})
afterAll(() => school.close())

const at = (instant: string) => {
  back()
  back = useClock(() => new Date(instant))
}
const places = async () => {
  const { checks } = await verifyOffice(school.payload, school.folder)
  return checks.flatMap(({ name, findings }) => findings.map(({ place }) => `${name}: ${place}`))
}
const written = () => readdirSync(path.join(school.folder, 'reports')).sort()

it('is written for each day that is over, by the clock of Ho Chi Minh City, once, missed days too', async () => {
  at('2026-11-22T03:00:00Z')
  await articleIn(school, 'published', { title: 'Bến sông mùa nước nổi' })
  await articleIn(school, 'inReview', { title: 'Bài chờ thẩm định' })
  const req = await createLocalReq({}, school.payload)
  await recordSecurityEvent(req, { kind: 'loginFailed', person: null })
  at('2026-11-22T16:59:59Z')
  expect(await writeDueReports(school.payload)).toEqual(['2026-11-21'])
  at('2026-11-22T17:00:00Z')
  expect(await writeDueReports(school.payload)).toEqual(['2026-11-22'])
  expect(await writeDueReports(school.payload)).toEqual([])
  at('2026-11-25T17:00:00Z')
  expect(await writeDueReports(school.payload)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25'])
  expect(written()).toEqual([21, 22, 23, 24, 25].map((day) => `2026-11-${day}.txt`))
})

it('says what happened that day, what waits, and where every chain ends', async () => {
  const { status, text } = await school.send('principal', 'GET', '/daily-reports/2026-11-22')
  expect(status).toBe(200)
  for (const words of [
    'BAN BIÊN TẬP: BÁO CÁO NGÀY 22/11/2026',
    'Lập lúc 23/11/2026, 00:00',
    'Gửi duyệt: 2',
    'Đăng: 1\n  - 10:00 “Bến sông mùa nước nổi” (Cô admin, Quản trị website)',
    'Gỡ: 0',
    'Đang chờ lúc lập báo cáo: 1\n  - “Bài chờ thẩm định” chờ Tổ trưởng Tổ Hoá học',
  ]) {
    expect(text).toContain(words)
  }
  for (const chain of CHAINS) {
    expect(text).toMatch(new RegExp(`^${chain} số \\d+ [0-9a-f]{64}$`, 'm'))
  }
  const { text: quiet } = await school.send('admin', 'GET', '/daily-reports/2026-11-24')
  expect(quiet).toContain('Gửi duyệt: 0')
})

it('is for the principal and the administrator alone', async () => {
  const { body } = await school.send('admin', 'GET', '/daily-reports')
  expect(body['days']).toHaveLength(5)
  for (const who of ['lan', 'bao', 'academic', 'clerk', null] as const) {
    const answers = await Promise.all(
      ['/daily-reports', '/daily-reports/2026-11-22'].map((to) => school.send(who, 'GET', to)),
    )
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  }
  const strange = ['/daily-reports/2026-11-01', '/daily-reports/..%2Fsecrets.json']
  for (const target of strange) {
    expect((await school.send('principal', 'GET', target)).status).toBe(404)
  }
})

it('is kept after a crash as it was noted, and not written anew once it was', async () => {
  const file = path.join(school.folder, 'reports', '2026-11-25.txt')
  at('2026-11-25T17:00:00Z')
  const { hash } = noteOf('2026-11-25', readFileSync(file, 'utf8'))
  renameSync(file, path.join(path.dirname(file), `2026-11-25.${hash}.draft`))
  expect(await writeDueReports(school.payload)).toEqual([])
  expect(written()).toContain('2026-11-25.txt')
  expect(await places()).toEqual([])
  renameSync(file, `${file}.away`)
  expect(await writeDueReports(school.payload)).toEqual([])
  expect(await places()).toEqual(['reports: reports/2026-11-25.txt'])
  renameSync(`${file}.away`, file)
})

it('is noted once, though two offices write the same day, and a second note is named', async () => {
  const req = await createLocalReq({}, school.payload)
  const again = ['A', 'B'].map(async (text) => {
    const own = await createLocalReq({}, school.payload)
    return fileReport(own, school.folder, '2026-11-26', text)
  })
  expect((await Promise.all(again)).sort()).toEqual([false, true])
  expect(readdirSync(path.join(school.folder, 'reports')).filter((n) => n.includes('-26'))).toEqual(
    ['2026-11-26.txt'],
  )
  const file = path.join(school.folder, 'reports', '2026-11-26.txt')
  const detail = noteText(noteOf('2026-11-26', 'C'))
  await recordSecurityEvent(req, { kind: 'reportWritten', person: null, by: null, detail })
  expect(await places()).toEqual([
    expect.stringMatching(/^reports: security-events, mục số \d+$/),
    // Neither text names the ends of the chains.
    'reports: reports/2026-11-26.txt',
  ])
  rmSync(file)
  const raw = await rawRows(school.payload)
  const notes = (await raw.all('security-events')).filter(({ entry }) =>
    String(entry).includes('2026-11-26 '),
  )
  for (const row of notes) await raw.remove('security-events', row)
  expect(await places()).toEqual([])
})

it('keeps to its lines whatever people write into a title', async () => {
  at('2026-11-26T03:00:00Z')
  const forged = `decisions số 9 ${'a'.repeat(64)}`
  await articleIn(school, 'published', { title: `Thông báo\n${forged}\nnghỉ lễ` })
  at('2026-11-26T17:00:00Z')
  expect(await writeDueReports(school.payload)).toEqual(['2026-11-26'])
  const { text } = await school.send('principal', 'GET', '/daily-reports/2026-11-26')
  expect(text).toContain(`“Thông báo ${forged} nghỉ lễ”`)
  expect(headsIn(text).map(({ chain }) => chain)).toEqual([
    'decisions',
    'publication-feed',
    'security-events',
    'appointment-events',
    'organisation-events',
  ])
  expect(await places()).toEqual([])
})

it('shows that the tail of a chain was cut, though what is left is whole', async () => {
  const raw = await rawRows(school.payload)
  const rows = await raw.all('security-events')
  expect(await places()).toEqual([])
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) await raw.remove('security-events', row)
  expect(await places()).toContain('reports: reports/2026-11-22.txt')
})

it('says how often a text went another way than its category says, and why', async () => {
  at('2026-12-01T03:00:00Z')
  const id = await draftArticle(school, 'lan', { title: 'Tổ trưởng góp chữ' })
  await write(school, 'bao', id, { summary: 'Lời của tổ trưởng.' })
  await walk(school, id, [['lan', 'submit']])
  at('2026-12-02T03:00:00Z')
  const own = await draftArticle(school, 'bao', { title: 'Bài của tổ trưởng' })
  await walk(school, own, [['bao', 'submit']])
  at('2026-12-02T17:00:00Z')
  await writeDueReports(school.payload)
  const textOf = async (day: string) =>
    (await school.send('principal', 'GET', `/daily-reports/${day}`)).text
  expect(await textOf('2026-12-01')).toContain(
    [
      'Đi đường khác với chuyên mục: 1 (30 ngày qua: 1)',
      '  - 10:00 “Tổ trưởng góp chữ” (Cô lan gửi): không qua thẩm định vì ai giữ chức vụ thẩm định cũng đã góp chữ',
    ].join('\n'),
  )
  expect(await textOf('2026-12-02')).toContain(
    [
      'Đi đường khác với chuyên mục: 1 (30 ngày qua: 2)',
      '  - 10:00 “Bài của tổ trưởng” (Cô bao gửi): không qua thẩm định vì chỉ tổ trưởng hoặc phụ trách đoàn thể viết',
    ].join('\n'),
  )
})
