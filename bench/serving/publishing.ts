import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import { z } from 'zod'
import { fileOf } from '../../site/publisher/release/files.ts'
import { articleOf, CONFIGURATION } from '../../site/tests/support/school.ts'
import { startSite } from '../../site/tests/support/site.ts'

/**
 * A program of its own: the real publisher on a made-up feed. It tells where the site is; each
 * `{ publish, watched }` publishes that article anew and tells which bytes the watched addresses then have.
 */
const Order = z.object({ publish: z.int(), watched: z.array(z.string()) })

const articles = Number(process.argv[2])
const site = await startSite()
let version = 0

const bodyOf = (number: number) =>
  Array.from({ length: 12 }, (_, paragraph) => {
    const words = `bài ${number}, bản ${version}, đoạn ${paragraph}`
    const text = `Nước sông dâng cao, học sinh ${words} đến trường bằng thuyền. `.repeat(6)
    return `<p>${text}${sha256(words)}</p>`
  }).join('')

const publish = (number: number) =>
  site.cms.publish(articleOf(`bai-${number}`, { bodyHtml: bodyOf(number) }))

const send = (message: object) => process.send?.(message)

site.cms.publish(CONFIGURATION)
for (let number = 0; number < articles; number++) publish(number)
if (!(await site.step())) throw new Error(site.log.join('\n'))

process.on('message', (message) => {
  const { publish: number, watched } = Order.parse(message)
  version++
  publish(number)
  void site.step().then((isDone) => {
    const hashes = watched.map((path) => {
      const file = join(site.folders.release, fileOf(path))
      return [path, sha256(readFileSync(file))] as const
    })
    send({ isDone, hashes })
  })
})
process.once('disconnect', () => void site.stop())
send({ dataDir: site.dataDir, release: site.folders.release })
