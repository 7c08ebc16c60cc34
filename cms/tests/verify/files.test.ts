import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isOnMongo } from '../support/env.ts'
import { figure } from '../support/figures.ts'
import { tamperFile } from '../../../scripts/test-support/fileTampers.ts'
import { tampersOfGridFs } from '../support/gridTampers.ts'
import type { School } from '../support/school.ts'
import { sized } from '../support/size.ts'
import type { Tamper } from '../../../scripts/test-support/tampers.ts'
import { dice } from '../../../scripts/test-support/tampers.ts'
import { findingsIn, livedInSchool, unnoticed } from './tamperedSchool.ts'

let school: School

beforeAll(async () => {
  school = await livedInSchool()
})
afterAll(() => school.close())

const roll = dice(84)
const TIMES = sized({ ci: 2, attack: 30 })

async function holds(tampers: Tamper[], atLeast: number): Promise<void> {
  const missed = await unnoticed(school, tampers)
  figure({ name: 'tampers', tried: tampers.length, failed: missed.length, atLeast })
  expect(missed).toEqual([])
}

it.skipIf(isOnMongo())(
  'every tampering with pictures and their variants is found, and the file named',
  async () => {
    const folder = path.join(school.folder, 'media')
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
    expect(files.length).toBeGreaterThanOrEqual(3)
    const nameOf = (file: string) => path.basename(file)
    const [first, second] = [files[0]!, files[1]!]
    await holds(
      [
        ...files.flatMap((file) => [
          ...Array.from({ length: TIMES }, () => tamperFile.flip(file, nameOf(file), roll)),
          tamperFile.truncate(file, nameOf(file)),
          tamperFile.drop(file, nameOf(file)),
        ]),
        tamperFile.swap(first, second, nameOf(second)),
        tamperFile.insert(path.join(folder, 'ảnh-lạ.jpg'), 'ảnh-lạ.jpg'),
        tamperFile.insert(path.join(path.dirname(first), 'a'.repeat(64)), 'a'.repeat(64)),
      ],
      14,
    )
  },
)

it.runIf(isOnMongo())('every tampering with them in GridFS is found as well', async () => {
  await holds(await tampersOfGridFs(school, roll), 15)
})

it('every tampering with the daily reports is found, the newest among them', async () => {
  const folder = path.join(school.folder, 'reports')
  const days = ['2026-11-20', '2026-11-21', '2026-11-22']
  const tampers = days.flatMap((day) => {
    const file = path.join(folder, `${day}.txt`)
    const text = readFileSync(file, 'utf8')
    const emptied: Tamper = {
      name: `empty ${day}`,
      names: day,
      do: async () => writeFileSync(file, 'BÁO CÁO\n'),
      undo: async () => writeFileSync(file, text),
    }
    return [
      ...Array.from({ length: TIMES }, () => tamperFile.flip(file, day, roll)),
      tamperFile.truncate(file, day),
      tamperFile.drop(file, day),
      emptied,
    ]
  })
  const [first, last] = ['2026-11-20', '2026-11-22'].map((day) => path.join(folder, `${day}.txt`))
  await holds(
    [
      ...tampers,
      tamperFile.swap(first!, last!, '2026-11-22'),
      tamperFile.insert(path.join(folder, '2026-11-23.txt'), '2026-11-23'),
    ],
    17,
  )
})

it('reads only: looking changes nothing', async () => {
  const snapshot = () =>
    readdirSync(school.folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('cms.db'))
      .sort()
  const before = snapshot()
  expect(await findingsIn(school)).toEqual([])
  expect(snapshot()).toEqual(before)
})
