import { expect, it } from 'vitest'
import type { Sealed, Shelf } from './keptTexts.ts'
import { keptTexts } from './keptTexts.ts'

const WORDS = 'Điều chưa ai đọc'

const someKey = () =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])

function shelfInMemory(): Shelf & { lying: Map<string, Sealed> } {
  const lying = new Map<string, Sealed>()
  return {
    lying,
    all: () => Promise.resolve([...lying.values()]),
    put: (sealed) => Promise.resolve(void lying.set(sealed.id, sealed)),
    remove: (id) => Promise.resolve(void lying.delete(id)),
  }
}

const text = (item: string, words = WORDS, at = '2026-11-29T05:20:00.000Z') => ({
  place: `${item}/page`,
  at,
  content: { title: words },
})

async function twoPeople(now?: () => number) {
  const shelf = shelfInMemory()
  const [lan, next] = [await someKey(), await someKey()]
  return { shelf, lan: keptTexts(shelf, lan, now), next: keptTexts(shelf, next, now) }
}

it('gives a text back to whose it is, the latest of an item', async () => {
  const { lan, shelf } = await twoPeople()
  await lan.keep(text('articles/1', 'Cũ'))
  await lan.keep(text('articles/1'))
  await lan.keep(text('articles/2', 'Bài khác'))
  expect(await lan.find('articles/1', '')).toEqual(text('articles/1'))
  expect(await lan.find('articles/3', '')).toBeNull()
  // A page is not offered what it keeps itself.
  expect(await lan.find('articles/1', 'articles/1/page')).toBeNull()
  expect(shelf.lying.size).toBe(2)
})

it('shows the next person nothing, and nothing of theirs touches it', async () => {
  const { lan, next } = await twoPeople()
  await lan.keep(text('articles/1'))
  expect(await next.find('articles/1', '')).toBeNull()
  await next.keep(text('articles/1', 'Của người sau'))
  await next.forgetAll()
  expect(await lan.find('articles/1', '')).toEqual(text('articles/1'))
})

it('lies there unreadable', async () => {
  const { lan, shelf } = await twoPeople()
  await lan.keep(text('articles/1'))
  const [sealed] = [...shelf.lying.values()]
  const lying = new TextDecoder().decode(sealed!.bytes) + sealed!.id
  expect(lying).not.toMatch(/Điều|articles|title/)
})

it('is gone after a good save, a chosen sign-out, and a week', async () => {
  let now = Date.parse('2026-11-29T05:20:00.000Z')
  const { lan, next, shelf } = await twoPeople(() => now)
  await lan.keep(text('articles/1'))
  await lan.keep(text('articles/2'))
  await lan.forget('articles/1/page')
  expect(await lan.find('articles/1', '')).toBeNull()
  expect(await lan.find('articles/2', '')).not.toBeNull()
  await lan.forgetAll()
  expect(shelf.lying.size).toBe(0)
  await lan.keep(text('articles/1'))
  now += 7 * 24 * 60 * 60_000
  await next.tidy()
  expect(shelf.lying.size).toBe(1)
  now += 1
  await next.tidy()
  expect(shelf.lying.size).toBe(0)
})
