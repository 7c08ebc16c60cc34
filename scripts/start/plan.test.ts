import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseEnv } from '../env.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { folders } from './folders.ts'
import { plan } from './plan.ts'
import type { StepResult } from './steps.ts'

const FIRST = [
  [['Dựng phần biên tập'], ['Chuẩn bị cơ sở dữ liệu', 'Dựng khuôn trang công khai']],
  [['Mở phần biên tập', 'Mở bộ xuất bản', 'Mở trang công khai']],
]
const LATER = [
  [
    ['Mở trang công khai'],
    ['Dựng phần biên tập'],
    ['Chuẩn bị cơ sở dữ liệu', 'Dựng khuôn trang công khai'],
  ],
  [['Mở phần biên tập', 'Mở bộ xuất bản']],
]

/** An installation's plan where no server gets ready. */
function planIn(dataDir: string) {
  const parsed = parseEnv({ DATA_DIR: dataDir })
  if (!parsed.ok) throw new Error(parsed.message)
  const refuses = (name: string): Promise<StepResult> =>
    Promise.resolve({ ok: false, message: `${name} không mở` })
  const supervisor = {
    step: ({ name, title }: { name: string; title: string }) => ({
      title,
      run: () => refuses(name),
    }),
    stopAll: () => Promise.resolve(),
  }
  const secrets = { PAYLOAD_SECRET: 'a', FEED_SECRET: 'b' }
  const ask = () => Promise.resolve('không hỏi được')
  return plan(parsed.env, secrets, folders(dataDir), supervisor, ask)
}

/** A data folder whose release is as the publisher leaves it. */
function dataWithRelease(files: readonly string[]) {
  const dataDir = temporaryFolder()
  mkdirSync(join(dataDir, 'site/releases/1'), { recursive: true })
  symlinkSync('releases/1', join(dataDir, 'site/release'), 'junction')
  for (const file of files) writeFileSync(join(dataDir, 'site/releases/1', file), '')
  return dataDir
}
const never = new AbortController().signal

it.each([
  ['nothing is there yet', temporaryFolder, FIRST],
  ['the first release was begun and never shown', () => dataWithRelease([]), FIRST],
  ['a release is there', () => dataWithRelease(['index.html']), LATER],
])('opens the public site when there is one to see: %s', (_, dataDir, titles) => {
  const stages = planIn(dataDir())
  expect(stages.map((lanes) => lanes.map((lane) => lane.map(({ title }) => title)))).toEqual(titles)
})

it.each([
  ['a failure without a release', [], { ok: false, message: 'publisher không mở' }],
  ['a warning with one', ['index.html'], { ok: true }],
])('takes a publisher that cannot catch up for %s', async (_, files, result) => {
  const steps = planIn(dataWithRelease(files)).flat(2)
  const publisher = steps.find(({ title }) => title === 'Mở bộ xuất bản')
  expect(await publisher?.run(() => undefined, never)).toMatchObject(result)
})
