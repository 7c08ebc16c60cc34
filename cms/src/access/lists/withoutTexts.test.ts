import { expect, it } from 'vitest'
import { withoutTexts } from './withoutTexts.ts'

it.each([
  ['nothing chosen', undefined, { body: false }],
  ['nothing, where a relation is followed', null, { body: false }],
  ['fields that are wanted', { title: true, body: true }, { title: true }],
  ['parts of a field', { cover: { alt: true }, body: true }, { cover: { alt: true } }],
  ['the text alone', { body: true }, { id: true }],
  ['fields that are not wanted', { title: false }, { title: false, body: false }],
  ['nothing of it', {}, { body: false }],
] as const)('a list gives no long text: %s', (_, chosen, expected) => {
  expect(withoutTexts(['body'], chosen)).toEqual(expected)
})
