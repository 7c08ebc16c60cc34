import translationKeys from '@zxcvbn-ts/core/src/data/translationKeys.ts'
import { expect, it } from 'vitest'
import { SUGGESTIONS, WARNINGS } from './wording.ts'

it('has words for everything that zxcvbn may find, and for nothing else', () => {
  expect(Object.keys(WARNINGS).sort()).toEqual(Object.keys(translationKeys.warnings).sort())
  expect(Object.keys(SUGGESTIONS).sort()).toEqual(Object.keys(translationKeys.suggestions).sort())
})

it('says it in whole Vietnamese sentences', () => {
  for (const sentence of [...Object.values(WARNINGS), ...Object.values(SUGGESTIONS)]) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(sentence).toBe(sentence.normalize('NFC'))
  }
})
