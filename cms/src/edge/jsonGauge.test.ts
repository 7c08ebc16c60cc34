import { expect, it } from 'vitest'
import { jsonGauge } from './jsonGauge.ts'
import { multipartGauge } from './multipartGauge.ts'

const BOUNDS = { depth: 3, members: 3, values: 8 }

const CASES = [
  ['nothing', '', true],
  ['a word', '"a"', true],
  ['as deep as may be', '{"a":[{"b":1}]}', true],
  ['deeper', '{"a":[{"b":[]}]}', false],
  ['brackets that are text', '{"a":"[[[[[[{{{{,,,,,,,,,,,,"}', true],
  ['a text with a quote in it', '{"a":"\\"[[[[[["}', true],
  ['a text that ends with a backslash', '{"a":"\\\\","b":[[[1]]]}', false],
  ['a text of backslashes', '[["\\\\\\\\",[[1]]]]', false],
  ['as many fields as may be', '{"a":1,"b":2,"c":3}', true],
  ['one more', '{"a":1,"b":2,"c":3,"d":4}', false],
  ['a list may have more', '[1,2,3,4,5,6,7]', true],
  ['a list without end', '[1,2,3,4,5,6,7,8,9]', false],
  ['objects after each other', '[{},{},{},{},{}]', false],
  ['more ends than beginnings', ']]]]}}}}', true],
] as const

it.each(CASES)('%s', (_, text, isWithin) => {
  expect(jsonGauge(BOUNDS)(Buffer.from(text))).toBe(isWithin)
})

it.each(CASES)('%s, byte by byte', (_, text, isWithin) => {
  const gauge = jsonGauge(BOUNDS)
  expect([...Buffer.from(text)].every((byte) => gauge(Uint8Array.of(byte)))).toBe(isWithin)
})

const part = (head: string, content: string) =>
  `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`

const FORMS = [
  ...CASES.map(([name, text, is]) => [name, part('name="_payload"', text), is] as const),
  ['a file', part('name="file"; filename="[[[[.jpg"\r\nContent-Type: image/jpeg', '[[[['), true],
  [
    'a file, then a form',
    part('name="file"; filename="a.jpg"', '[[[[') + part('name="_payload"', '[[[[]]]]'),
    false,
  ],
  ['a field that is called like a file', part('name="a; filename=b"', '[[[['), false],
  ['a head that no browser writes', part('filename="b"; name="a"', '1'), false],
  ['a head without a name', '--x\r\nContent-Type: text/plain\r\n\r\n1\r\n', false],
  ['a head without end', `--x\r\n${'a'.repeat(5000)}`, false],
  ['something that looks like a border', part('name="a"', '\r\n--y[[[['), false],
] as const

it.each(FORMS)('a form: %s', (_, text, isWithin) => {
  const body = Buffer.from(`${text}--x--\r\n`)
  expect(multipartGauge('multipart/form-data; boundary=x', BOUNDS)(body)).toBe(isWithin)
  const gauge = multipartGauge('multipart/form-data; boundary="x"', BOUNDS)
  expect([...body].every((byte) => gauge(Uint8Array.of(byte)))).toBe(isWithin)
})
