import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Image } from '@bbt/shared/contract/image.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldersOf } from '../publisher/folders.ts'
import { readStore } from '../publisher/store/store.ts'
import { verifySite } from '../verify/site.ts'
import { isAttack, isOnMongo, thrownSeed } from './support/env.ts'
import { type FakeCms, startFakeCms } from './support/fakeCms.ts'
import { pictureOf } from './support/pictures.ts'
import { articleOf } from './support/school.ts'
import { figure } from './support/figures.ts'
import { startPublisher } from './support/publisherProcess.ts'
import { dice, happenings, tell } from './support/sequence.ts'
import { SITE_URL } from './support/site.ts'

const KILLS = isAttack() ? 100 : 6
const SEED = thrownSeed()
const PICTURES = isAttack() ? 30 : 6
/** Longer than most publications take: some die before, some during, some after. */
const LATEST_MS = 60
const HOUR = 3_600_000

let cms: FakeCms
let dataDir: string

beforeAll(async () => {
  cms = await startFakeCms()
  dataDir = await mkdtemp(join(tmpdir(), 'bbt-kills-'))
})
afterAll(async () => {
  await cms.stop()
  await rm(dataDir, { recursive: true, force: true })
})

/** Whether the dead program had taken something that it had not wholly written. */
function wasAtWork(): boolean {
  const { db, store } = readStore(foldersOf(dataDir).store)
  const isBehind = !store.pending.isEmpty()
  db.close()
  return isBehind
}

/** Whether the feed has an item published. */
const isPublished = (item: string) =>
  cms.events.findLast((event) => event.item === item)?.kind === 'publish'

/** Takes back what was published last: what the dead program may have half written is to be seen nowhere. */
function takeBack() {
  const last = cms.events.at(-1)
  if (last?.kind !== 'publish' || last.type !== 'article') return false
  cms.unpublish(last.url, last.item)
  return true
}

describe.skipIf(isOnMongo())('the publisher', () => {
  it(
    `killed at any moment, goes on where it stopped: the tree is what the feed says (seed ${SEED})`,
    { timeout: HOUR },
    async () => {
      const roll = dice(SEED)
      const sequence = happenings(roll)
      const faults: string[] = []
      let [atWork, takenBack] = [0, 0]
      /** Something on the feed: times of day are the machine's own here. */
      const next = () => {
        const { what } = sequence.next().value
        if (what.kind === 'publish' || (what.kind === 'unpublish' && isPublished(what.item)))
          tell(cms, { now: new Date(), what })
        else next()
      }
      const pictures: Image[] = []
      for (let n = 0; n < PICTURES; n++) {
        pictures.push(await pictureOf(n, cms.media, { alt: `Sân trường, ảnh ${n}` }))
      }
      /** An article with a picture: it is fetched before anything is taken. */
      const nextPicture = () =>
        cms.publish(articleOf(`co-anh-${roll(4)}`, { cover: pictures[roll(PICTURES)]! }))
      for (let n = 0; n < 12; n++) next()
      let publisher = await startPublisher(dataDir, cms.url)
      await publisher.hasShown(cms.events.length)
      for (let n = 0; n < KILLS; n++) {
        for (let burst = 0; burst <= roll(3); burst++) next()
        if (roll(3) === 0) nextPicture()
        await publisher.poke()
        await new Promise((resolve) => setTimeout(resolve, roll(LATEST_MS)))
        await publisher.kill()
        atWork += Number(wasAtWork())
        if (roll(2) === 0) takenBack += Number(takeBack())
        publisher = await startPublisher(dataDir, cms.url)
        await publisher.hasShown(cms.events.length)
        const { checks } = await verifySite(dataDir, SITE_URL, 0)
        const found = checks.flatMap(({ findings }) => findings)
        faults.push(...found.map(({ place, problem }) => `kill ${n}: ${place}: ${problem}`))
      }
      await publisher.kill()
      process.stdout.write(
        `publisher: ${atWork} of ${KILLS} died with something half done, ${takenBack} times the last was taken back\n`,
      )
      figure({ name: 'kills (publisher)', tried: KILLS, failed: faults.length, atLeast: KILLS })
      expect(faults).toEqual([])
    },
  )
})
