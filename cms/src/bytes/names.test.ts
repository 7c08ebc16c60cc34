import { expect, it } from 'vitest'
import { readStoredName } from './names.ts'

const digest = 'ab'.repeat(32)

it.each([
  [`${digest}.jpg`, { digest, format: 'jpg' }],
  [`${digest}-1.webp`, { digest, format: 'webp' }],
  [`${digest}-10.png`, { digest, format: 'png' }],
  [`${digest}-0.jpg`, null],
  [`${digest}-1-1.jpg`, null],
  [`${digest}-.jpg`, null],
  [`${digest}-x.jpg`, null],
  [digest, null],
  [`${digest}.jpg.exe`, null],
  [`../${digest}.jpg`, null],
  [`${digest.slice(1)}.jpg`, null],
  [`${digest.toUpperCase()}.jpg`, null],
  ['anh.jpg', null],
  ['', null],
])('%s', (name, said) => {
  expect(readStoredName(name)).toEqual(said)
})
