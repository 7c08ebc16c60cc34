import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseEnv } from '../env.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { databaseProblem } from './database-reach.ts'
import { diskProblem, folderProblem } from './preflight.ts'

describe('before a start', () => {
  it.each([
    [1024 ** 3, undefined],
    [
      700 * 1024 ** 2,
      'Đĩa chứa /srv/data chỉ còn 700 MB, cần ít nhất 1 GB: dọn bớt, hoặc đặt DATA_DIR sang đĩa khác rồi chạy lại.',
    ],
  ])('looks at the disk: %i bytes free', (free, message) => {
    expect(diskProblem('/srv/data', free)).toBe(message)
  })

  it('says which folder cannot be made', () => {
    const file = join(temporaryFolder(), 'tep')
    writeFileSync(file, '')
    const parsed = parseEnv({ DATA_DIR: join(file, 'data') })
    if (!parsed.ok) throw new Error(parsed.message)
    expect(folderProblem(parsed.env)).toBe(
      `Không tạo được thư mục ${join(file, 'data')} (ENOTDIR): đặt DATA_DIR vào nơi ghi được rồi chạy lại.`,
    )
  })

  it('says which database server does not answer', async () => {
    const url = 'mongodb://127.0.0.1:1,127.0.0.1:2/truong?replicaSet=rs0'
    const hosts = [1, 2].map((port) => ({ host: '127.0.0.1', port }))
    expect(await databaseProblem({ kind: 'mongodb', url, shown: url, hosts, srv: false })).toBe(
      'Không kết nối được MongoDB ở 127.0.0.1:1, 127.0.0.1:2 trong 3 giây: bật máy chủ đó, hoặc sửa DATABASE_URL rồi chạy lại.',
    )
  })
})
