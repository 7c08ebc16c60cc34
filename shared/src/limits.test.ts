import { expect, it } from 'vitest'
import { BYTES, CHARACTERS, ITEMS } from './limits.ts'

it('keeps the limits that frozen texts were made under', () => {
  // Never smaller: a revision of years ago is still parsed with them.
  expect(CHARACTERS).toMatchObject({ title: 160, summary: 400, name: 80 })
  expect(CHARACTERS).toMatchObject({ alt: 300, caption: 500, credit: 120, link: 500 })
  expect(CHARACTERS.bodyHtml).toBe(1_000_000)
  expect(ITEMS.menu).toBe(10)
})

it('lets a form ask about itself: as it is, and as it was', () => {
  expect(BYTES.formState).toBeGreaterThan(2 * BYTES.item)
})

it('takes a picture beside the largest item', () => {
  expect(BYTES.picture).toBeGreaterThan(BYTES.item)
})
