import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDatabaseUrl } from '../database-url.ts'
import { ROOT } from '../env.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { resetPlan } from './plan.ts'

const database = (url: string) => {
  const parsed = parseDatabaseUrl(url, ROOT)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.database
}
function dataDir(...files: string[]): string {
  const folder = temporaryFolder()
  for (const file of files) writeFileSync(join(folder, file), '')
  return folder
}

describe('emptying an installation’s folder', () => {
  it.each(['secrets.json', 'cms.db'])('knows its own by %s', (file) => {
    const folder = dataDir(file)
    expect(resetPlan({ dataDir: folder, database: database(`file:${folder}/cms.db`) })).toEqual({
      ok: true,
      notes: [],
    })
  })

  it('says that a database elsewhere stays', () => {
    const folder = dataDir('secrets.json')
    expect(resetPlan({ dataDir: folder, database: database('file:/srv/cms.db') })).toEqual({
      ok: true,
      notes: ['Tệp cơ sở dữ liệu /srv/cms.db nằm ngoài thư mục này nên không bị xoá.'],
    })
    const mongodb = database('mongodb://an:bi-mat@localhost/truong?replicaSet=rs0')
    expect(resetPlan({ dataDir: folder, database: mongodb })).toEqual({
      ok: true,
      notes: [
        'Cơ sở dữ liệu mongodb://…@localhost/truong?replicaSet=rs0 không bị đụng tới: nếu cần, xoá nó bằng công cụ của MongoDB.',
      ],
    })
  })

  it('refuses an empty folder, a stranger’s and the one this program lies in', () => {
    const empty = dataDir()
    const other = dataDir('luan-van.docx')
    const sqlite = database('file:/srv/cms.db')
    const strange = (folder: string) =>
      `Thư mục ${folder} không giống dữ liệu của chương trình này (không có secrets.json hay cms.db) nên không xoá: kiểm tra DATA_DIR.`
    expect(resetPlan({ dataDir: empty, database: sqlite })).toEqual({
      ok: false,
      message: `Thư mục ${empty} không có gì để xoá.`,
    })
    for (const folder of [other, ROOT]) {
      expect(resetPlan({ dataDir: folder, database: sqlite })).toEqual({
        ok: false,
        message: strange(folder),
      })
    }
  })
})
