import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const FOLDER = fileURLToPath(new URL('../app/(payload)/office/', import.meta.url))
const sheets = globSync('**/*.css', { cwd: FOLDER }).sort()
const read = (sheet: string) => readFileSync(FOLDER + sheet, 'utf8')
/** What stands before each `{`: selectors, without the conditions of `@media`. */
const selectors = (css: string) =>
  Array.from(css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{};]+)\{/g), ([, text = '']) =>
    text.trim(),
  ).filter((text) => !text.startsWith('@'))

test('every sheet is imported, once', () => {
  const imported = ['office.css', 'payload-internals.css'].flatMap((sheet) =>
    Array.from(read(sheet).matchAll(/@import '\.\/([^']+)'/g), ([, path]) => path!),
  )
  expect([...imported, 'office.css'].sort()).toEqual(sheets)
})

test('only payload-internals names what is Payload’s', () => {
  const foreign = sheets
    .filter((sheet) => !sheet.startsWith('payload-internals'))
    .flatMap((sheet) => selectors(read(sheet)))
    .filter((selector) => /[.#](?!office-)[a-z]/i.test(selector))
  expect(foreign).toEqual([])
})

test('payload-internals say which Payload they were written for', () => {
  const { dependencies } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: { payload: string } }
  expect(read('payload-internals.css')).toContain(`Payload\n * ${dependencies.payload};`)
})

test.each([
  ['.office-row a, .btn {', ['.office-row a, .btn']],
  ['@media print { .office-row { color: red; } #x { top: 0; } }', ['.office-row', '#x']],
])('selectors of %s', (css, found) => expect(selectors(css)).toEqual(found))
