import { createLocalReq } from 'payload'
import { countFindings } from '@bbt/shared/verify/report.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { expect } from 'vitest'
import { CHAINS, chainHead } from '../../src/platform/chains.ts'
import { HEADS_TITLE, headLine } from '../../src/reports/heads.ts'
import { fileReport } from '../../src/reports/write.ts'
import { samplePdf } from '../../src/files/samplePdf.ts'
import { recordSecurityEvent } from '../../src/security/events.ts'
import { verifyOffice } from '../../src/verify/office.ts'
import { articleData, articlesInEveryState, correct, viewOf, walk } from '../support/articles.ts'
import { uploadFile } from '../support/files.ts'
import { picture, uploadPicture } from '../support/pictures.ts'
import type { School } from '../support/school.ts'
import { makeSchool } from '../support/school.ts'
import type { Tamper } from '../../../scripts/test-support/tampers.ts'

/** An office with something in every store, and a report that names the end of every chain. */
export async function livedInSchool(): Promise<School> {
  const school = await makeSchool()
  await putBackOne(school, (await articlesInEveryState(school)).get('published')!)
  const cover = await uploadPicture(school, 'lan', 'Bến sông', await picture('#2f6f4f', 500, 400))
  await uploadFile(school, 'lan', samplePdf(['Ng` ta']))
  const data = { ...articleData(school, { title: 'Bài có ảnh' }), cover: cover.id }
  const { body } = await school.send('lan', 'POST', '/articles', data)
  await walk(school, (body['doc'] as { id: string }).id, [
    ['lan', 'submit'],
    ['bao', 'endorse'],
    ['academic', 'approve'],
    ['admin', 'publish'],
  ])
  const person = school.people.quan
  const office = 'head'
  const unit = school.units.get('doan')
  const to = '2099-01-01'
  const from = '2098-01-01'
  const given = { person, office, unit, from, to, note: 'QĐ 12' }
  const made = await school.send('principal', 'POST', '/appointments', given)
  const { id } = made.body['doc'] as { id: string }
  await school.send('principal', 'POST', `/appointments/${id}/end`)
  const req = await createLocalReq({}, school.payload)
  for (const kind of ['loginFailed', 'loginSucceeded', 'accountOpened'] as const) {
    await recordSecurityEvent(req, { kind, person })
  }
  await reportHeads(school, '2026-11-20')
  await reportHeads(school, '2026-11-21')
  await reportHeads(school, '2026-11-22')
  expect(await findingsIn(school)).toEqual([])
  return school
}

/** Has an article corrected and the text before that put back. */
async function putBackOne(school: School, id: string): Promise<void> {
  const { digest: earlier } = await viewOf(school, 'principal', id)
  await correct(school, id, { summary: 'Đã sửa số liệu.' })
  const comment = 'Số liệu mới sai.'
  await walk(school, id, [['admin', 'republish', { earlier: earlier!, comment }]])
}

async function reportHeads(school: School, day: string): Promise<void> {
  const req = await createLocalReq({}, school.payload)
  const heads = await Promise.all(
    CHAINS.map(async (chain) => headLine(chain, await chainHead(req, chain))),
  )
  await fileReport(req, school.folder, day, `BÁO CÁO NGÀY\n${HEADS_TITLE}\n${heads.join('\n')}\n`)
}

export async function findingsIn(school: School): Promise<Finding[]> {
  const { checks } = await verifyOffice(school.payload, school.folder)
  expect(countFindings(checks)).toBe(checks.flatMap(({ findings }) => findings).length)
  return checks.flatMap(({ findings }) => findings)
}

/** Does each, looks whether the place is named, and takes it back; answers with those that were not found. */
export async function unnoticed(school: School, tampers: readonly Tamper[]): Promise<string[]> {
  const missed: string[] = []
  for (const tamper of tampers) {
    await tamper.do()
    const findings = await findingsIn(school)
    await tamper.undo()
    const isNamed = findings.some(({ place, problem }) =>
      `${place} ${problem}`.includes(tamper.names),
    )
    if (!isNamed) missed.push(`${tamper.name}: ${JSON.stringify(findings.slice(0, 3))}`)
  }
  expect(await findingsIn(school)).toEqual([])
  return missed
}
