import { BYTES, JSON_HOLDS } from '@bbt/shared/limits.ts'
import { expect, it } from 'vitest'
import { refusedCall } from './serverCall.ts'

const HOLDS = JSON_HOLDS.formState

const called = (body: BodyInit | null, headers: Record<string, string> = {}) =>
  refusedCall(new Request('http://localhost:3000/admin', { method: 'POST', body, headers }))

const parts = (text: string) => {
  const form = new FormData()
  form.set('0', text)
  return form
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
const list = (values: number) => `[${'1,'.repeat(values - 2)}1]`
const fields = (count: number) => `{${Array.from({ length: count }, (_, n) => `"k${n}":1`).join()}}`

it.each<[string, () => string, number | null]>([
  ['a call', () => '[{"name":"form-state","args":{}}]', null],
  ['as deep as may be', () => nested(HOLDS.depth), null],
  ['deeper', () => nested(HOLDS.depth + 1), 413],
  ['as many values as may be', () => list(HOLDS.values), null],
  ['more', () => list(HOLDS.values + 3), 413],
  ['as many fields as may be', () => fields(HOLDS.members), null],
  ['more fields', () => fields(HOLDS.members + 1), 413],
  ['one text without end', () => `"${'a'.repeat(BYTES.formState)}"`, 413],
])('%s, as a text and as a part of a form', async (_, make, status) => {
  const text = make()
  const answers = [await called(text), await called(parts(text))]
  expect(answers.map((answer) => answer?.status ?? null)).toEqual([status, status])
})

it.each([
  ['values of a form', 'application/x-www-form-urlencoded', 415],
  ['JSON', 'application/json', 415],
  ['nothing that is said', '', 415],
  ['a form without its border', 'multipart/form-data', 415],
])('%s: React never writes it so', async (_, type, status) => {
  expect((await called('[1]', { 'content-type': type }))?.status).toBe(status)
})

it('what says that it is too long is not read', async () => {
  const announced = { 'content-type': 'text/plain', 'content-length': String(BYTES.formState + 1) }
  expect((await called('[1]', announced))?.status).toBe(413)
})

it('pages are read as ever', async () => {
  expect(await refusedCall(new Request('http://localhost:3000/admin'))).toBeNull()
  expect(await called(null)).toBeNull()
})
