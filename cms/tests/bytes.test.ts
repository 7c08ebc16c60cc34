import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { collectBytes } from '../src/bytes/collect.ts'
import { drained } from '../src/bytes/checked.ts'
import { bytesOf } from '../src/bytes/store.ts'
import { makeConfig } from '../src/config.ts'
import { now, useClock } from '../src/platform/clock.ts'
import { articleData, walk } from './support/articles.ts'
import { isOnMongo, settings } from './support/env.ts'
import { picture, pictureForm, uploadPicture } from './support/pictures.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'
import { breakOff, damage } from './support/storedBytes.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const store = () => bytesOf(school.payload)

async function timesKept(digest: string): Promise<number> {
  let times = 0
  for await (const stored of store().stored()) if (stored.digest === digest) times++
  return times
}

const inDays = (days: number) => {
  const later = new Date(now().getTime() + days * 86_400_000)
  return useClock(() => later)
}

describe('the store of bytes', () => {
  it('gives what it was given, by its SHA-256 alone', async () => {
    const bytes = Buffer.from('Kế hoạch năm học')
    const digest = await store().keep(bytes)
    expect(digest).toBe('a34af687d2b7efe783d61cb8f7de9994aceed1c72d1bc4e3e9e9850500c40b2b')
    expect(await store().whole(digest)).toEqual(bytes)
    const { size, stream } = (await store().open(digest))!
    expect([size, await drained(stream)]).toEqual([bytes.length, bytes])
  })

  it.each(['a'.repeat(64), 'A'.repeat(64), '', '..', '../secrets.json', 'x'.repeat(64)])(
    'has nothing under %j',
    async (name) => {
      expect([await store().whole(name), await store().open(name)]).toEqual([null, null])
      expect(await store().removeOlder(name, new Date(8.64e15))).toBe(false)
    },
  )

  it('keeps the same bytes once, also empty ones, and some of several pieces', async () => {
    for (const bytes of [Buffer.from('hai lần'), Buffer.alloc(0), Buffer.alloc(700_000, 7)]) {
      const digest = await store().keep(bytes)
      expect(await store().keep(bytes)).toBe(digest)
      expect([await timesKept(digest), await store().whole(digest)]).toEqual([1, bytes])
      expect(await drained((await store().open(digest))!.stream)).toEqual(bytes)
    }
  })

  it('keeps them once for each of several who bring them at once, at most', async () => {
    const bytes = Buffer.alloc(400_000, 3)
    const digests = await Promise.all([1, 2, 3].map(() => store().keep(bytes)))
    expect(new Set(digests).size).toBe(1)
    expect(await store().whole(digests[0]!)).toEqual(bytes)
  })

  it('gives no damaged bytes, not even as a stream, and takes right ones in their place', async () => {
    const bytes = Buffer.alloc(600_000, 5)
    const digest = await store().keep(bytes)
    await damage(school, digest)
    expect(await store().whole(digest)).toBeNull()
    const { size, stream } = (await store().open(digest))!
    let received = 0
    const reading = (async () => {
      for await (const piece of stream as AsyncIterable<Buffer>) received += piece.length
    })()
    await expect(reading).rejects.toThrow(`these bytes are no longer ${digest}`)
    expect([size, received < size]).toEqual([600_000, true])
    await store().keep(bytes)
    expect([await store().whole(digest), await timesKept(digest)]).toEqual([bytes, 1])
  })

  it('an upload that broke off is never served, and is gone in time', async () => {
    const digest = sha256('half')
    const isLeft = await breakOff(school, digest)
    expect(await store().whole(digest)).toBeNull()
    expect([await timesKept(digest), await isLeft()]).toEqual([0, true])
    await store().removeBroken(new Date(500))
    expect(await isLeft()).toBe(true)
    await store().removeBroken(new Date())
    expect(await isLeft()).toBe(false)
  })
})

describe('what nothing names is collected', () => {
  /** A form that is refused after its picture was taken in: the words are missing. */
  const leftBehind = async (colour: string) => {
    const bytes = await picture(colour)
    const before = await digests()
    const { status } = await school.send('lan', 'POST', '/media', pictureForm(bytes, { alt: '' }))
    expect(status).toBe(400)
    return [...(await digests())].filter((digest) => !before.has(digest))
  }

  const digests = async () => {
    const all = new Set<string>()
    for await (const { digest } of store().stored()) if (digest !== null) all.add(digest)
    return all
  }

  it('after a month, and not before; asking to keep it begins the month anew', async () => {
    const left = await leftBehind('#010203')
    expect(left.length).toBeGreaterThanOrEqual(2)
    const again = left[0]!
    let resume = inDays(29)
    expect(await collectBytes(school.payload)).toEqual([])
    await store().keep((await store().whole(again))!)
    resume()
    resume = inDays(31)
    const removed = await collectBytes(school.payload)
    resume()
    expect(left.filter((digest) => !removed.includes(digest))).toEqual([again])
    const kept = await digests()
    expect(left.filter((digest) => kept.has(digest))).toEqual([again])
  })

  it('never what a row names, nor what is frozen although its row is lost', async () => {
    const named = await uploadPicture(school, 'lan', 'Bến sông', await picture('#0a0b0c'))
    const frozen = await uploadPicture(school, 'lan', 'Cầu', await picture('#0c0b0a'))
    const data = { ...articleData(school, { title: 'Bài có ảnh' }), cover: frozen.id }
    const { body } = await school.send('lan', 'POST', '/articles', data)
    await walk(school, (body['doc'] as { id: string }).id, [['lan', 'submit']])
    await school.payload.db.deleteOne({ collection: 'media', where: { id: { equals: frozen.id } } })
    const resume = inDays(400)
    const removed = await collectBytes(school.payload)
    resume()
    expect([named.sha256, frozen.sha256].filter((digest) => removed.includes(digest))).toEqual([])
    expect(await store().whole(frozen.sha256)).not.toBeNull()
  })
})

it.runIf(isOnMongo())('offices on two machines share their pictures', async () => {
  const { sha256: digest } = await uploadPicture(school, 'lan', 'Sân', await picture('#445566'))
  const folder = mkdtempSync(path.join(tmpdir(), 'bbt-other-'))
  const config = await makeConfig(settings(folder, school.place.database))
  const other = await getPayload({ config, key: 'another machine' })
  const bytes = await bytesOf(other).whole(digest)
  const added = await bytesOf(other).keep(Buffer.from('từ máy kia'))
  expect([bytes && sha256(bytes), (await store().whole(added))?.toString()]).toEqual([
    digest,
    'từ máy kia',
  ])
  await other.destroy()
  rmSync(folder, { recursive: true })
})
