import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tamperFile } from '../../scripts/test-support/fileTampers.ts'
import { dice, flipped, type Tamper } from '../../scripts/test-support/tampers.ts'
import { createFileServer } from '../server/fileServer.ts'
import { checkServed } from '../verify/served.ts'
import { gonePaths } from '../verify/gone.ts'
import { manifestIn } from '../verify/manifestFiles.ts'
import { verifySite } from '../verify/site.ts'
import { isAttack, isOnMongo } from './support/env.ts'
import { tampersFigure } from './support/figures.ts'
import { pictureOf } from './support/pictures.ts'
import { announcementOf, articleOf, CONFIGURATION } from './support/school.ts'
import { SITE_URL, startSite, type TestSite } from './support/site.ts'

let site: TestSite
let dataDir: string

beforeAll(async () => {
  site = await startSite()
  dataDir = dirname(dirname(site.folders.store))
  site.cms.publish(CONFIGURATION)
  const cover = await pictureOf(7, site.cms.media, { alt: 'Sân trường' })
  for (const slug of ['mot', 'hai', 'ba']) site.cms.publish(articleOf(slug))
  site.cms.publish(articleOf('co-anh', { cover, title: 'Bài có ảnh' }))
  site.cms.publish(announcementOf('cu', { validUntil: '2099-01-01T00:00:00Z' }), {
    item: 'announcements/cu',
  })
  const supersedes = { item: 'announcements/cu', title: 'Thông báo cũ' }
  site.cms.publish(announcementOf('moi', { validFrom: '2026-09-01T00:00:00Z', supersedes }))
  site.cms.publish(announcementOf('nua', { supersedes }))
  site.cms.publish(articleOf('hai', { title: 'Bài hai, bản mới' }))
  site.cms.unpublish('/tin-tuc/ba/')
  expect(await site.step()).toBe(true)
})
afterAll(() => site.stop())

const roll = dice(1111)

const found = async () => {
  const { checks } = await verifySite(dataDir, SITE_URL, 0)
  return checks.flatMap(({ findings }) => findings)
}

async function unnoticed(tampers: readonly Tamper[]): Promise<string[]> {
  const missed: string[] = []
  for (const tamper of tampers) {
    await tamper.do()
    const findings = await found()
    await tamper.undo()
    const isNamed = findings.some(({ place, problem }) =>
      `${place} ${problem}`.includes(tamper.names),
    )
    if (!isNamed) missed.push(`${tamper.name}: ${JSON.stringify(findings.slice(0, 3))}`)
  }
  expect(await found()).toEqual([])
  return missed
}

async function holds(tampers: readonly Tamper[], atLeast: number): Promise<void> {
  const missed = await unnoticed(tampers)
  tampersFigure(tampers.length, missed.length, atLeast)
  expect(missed).toEqual([])
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const TABLES = {
  events: 'seq',
  live: 'item',
  entries: 'item',
  posted: 'item',
  texts: 'item',
  moments: 'seq',
  neighbours: 'target',
  media: 'sha256',
  files: 'path',
  shards: 'shard',
  state: 'key',
}

/** Breaks every column of every row, drops every row, and slips one in. */
function tampersOn(table: keyof typeof TABLES): Tamper[] {
  const db = new DatabaseSync(site.folders.store)
  const rows = db.prepare(`SELECT * FROM ${table}`).all()
  db.close()
  const write = (sql: string, ...values: unknown[]) => {
    // Whoever tampers is held by no constraint.
    const open = new DatabaseSync(site.folders.store, {
      timeout: 5000,
      enableForeignKeyConstraints: false,
    })
    open.prepare(sql).run(...(values as string[]))
    open.close()
  }
  const insert = (row: Record<string, unknown>) => {
    const marks = Object.keys(row).map(() => '?')
    write(`INSERT INTO ${table} VALUES (${marks.join(', ')})`, ...Object.values(row))
  }
  const remove = (row: Record<string, unknown>) => {
    const names = Object.keys(row).filter((name) => row[name] !== null)
    const where = names.map((name) => `"${name}" = ?`).join(' AND ')
    write(`DELETE FROM ${table} WHERE ${where}`, ...names.map((name) => row[name]))
  }
  const replace = (row: Record<string, unknown>, by: Record<string, unknown>) => {
    remove(row)
    insert(by)
  }
  // What a release was rendered with shows in its pages, not in the row.
  const elsewhere = {
    files: 'release/',
    shards: 'release/',
    state: '',
    events: 'store.db',
  } as Partial<Record<string, string>>
  const names = elsewhere[table] ?? `store.db, ${table}`
  return rows.flatMap((row) => {
    const filled = Object.keys(row).filter((name) => row[name] !== null)
    const flips = filled.map((column): Tamper => {
      const others = { seq: 99, ordinal: 99, ...(table === 'shards' && { shard: 'zz' }) }
      const value = column in others ? others[column as 'seq'] : flipped(row[column], roll)
      const change = { ...row, [column]: value }
      return {
        name: `${table}: flip ${column} of ${String(row[TABLES[table]])}`,
        names,
        do: async () => replace(row, change),
        undo: async () => replace(change, row),
      }
    })
    const drop: Tamper = {
      name: `${table}: drop ${String(row[TABLES[table]])}`,
      names,
      do: async () => remove(row),
      undo: async () => insert(row),
    }
    return [...flips, drop]
  })
}

describe.skipIf(isOnMongo())('the site checks itself', () => {
  it('names a site that was rendered for another address', async () => {
    const { checks } = await verifySite(dataDir, 'https://truong.example', 0)
    expect(checks.flatMap(({ findings }) => findings)).toEqual([
      {
        place: 'store.db, state',
        problem: `trang được dựng cho địa chỉ ${SITE_URL}, không phải SITE_URL (https://truong.example)`,
      },
    ])
  })

  it('and finds nothing where nothing was touched', async () => {
    const { checks, feed } = await verifySite(dataDir, SITE_URL, 0)
    expect(checks.flatMap(({ findings }) => findings)).toEqual([])
    expect(checks.map(({ name }) => name)).toEqual([
      ...['store', 'siteMedia', 'release', 'manifest', 'pages', 'unrenderable'],
    ])
    expect(feed).toHaveLength(10)
  })

  it('every tampering with the release, its encodings and its manifest is found', async () => {
    const releases = filesOf(site.folders.release)
    const nameOf = (file: string) => `release/${relative(site.folders.release, file)}`
    const html = releases.filter((file) => file.endsWith('index.html'))
    await holds(
      [
        ...releases.flatMap((file, at) => {
          const all = [
            tamperFile.flip(file, nameOf(file), roll),
            tamperFile.truncate(file, nameOf(file)),
            tamperFile.drop(file, nameOf(file)),
          ]
          const more = Array.from({ length: 3 }, () => tamperFile.flip(file, nameOf(file), roll))
          return isAttack() ? [...all, ...more] : [all[at % all.length]!]
        }),
        tamperFile.swap(html[0]!, html[1]!, nameOf(html[0]!)),
        tamperFile.swap(`${html[0]!}.br`, `${html[1]!}.br`, `${nameOf(html[1]!)}.br`),
        tamperFile.insert(join(site.folders.release, 'la.html'), 'release/la.html'),
      ],
      60,
    )
  })

  it('every tampering with the publisher’s pictures is found', async () => {
    const nameOf = (file: string) => `site/media/${relative(site.folders.media, file)}`
    await holds(
      [
        ...filesOf(site.folders.media).flatMap((file) => [
          tamperFile.flip(file, nameOf(file), roll),
          tamperFile.drop(file, nameOf(file)),
        ]),
        tamperFile.insert(join(site.folders.media, 'la.webp'), 'site/media/la.webp'),
      ],
      10,
    )
  })

  it.each(Object.keys(TABLES) as (keyof typeof TABLES)[])(
    'every tampering with the publisher’s table %s is found',
    async (table) => {
      const tampers = tampersOn(table)
      const some = tampers.filter(
        (_, at) => isAttack() || (table !== 'files' && table !== 'shards') || at % 5 === 0,
      )
      await holds(some, 5)
    },
  )
})

describe.skipIf(isOnMongo())('what is served', () => {
  let server: Server
  let base: string
  /** What stands between the files and the visitor, and may change them. */
  let change:
    ((path: string, body: Buffer) => { status?: number; body?: Buffer; to?: string }) | null

  beforeAll(async () => {
    const files = createFileServer(site.folders.release, SITE_URL)
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve))
    const from = `http://127.0.0.1:${(files.address() as AddressInfo).port}`
    server = createServer((request, response) => {
      const headers = { 'accept-encoding': 'identity' }
      void fetch(from + (request.url ?? ''), { headers, redirect: 'manual' }).then(
        async (answer) => {
          const body = Buffer.from(await answer.arrayBuffer())
          const changed = change?.(request.url ?? '', body) ?? {}
          response.writeHead(
            changed.status ?? answer.status,
            changed.to ? { location: changed.to } : {},
          )
          response.end(changed.body ?? body)
        },
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    change = null
    server.once('close', () => {
      files.closeAllConnections()
      files.close()
    })
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const served = async () => {
    return checkServed(base, await manifestIn(site.folders.release), gonePaths(site.folders))
  }

  it('is what was approved, in every encoding, and what was taken down is not there', async () => {
    const { findings, tried } = await served()
    expect(findings).toEqual([])
    expect(tried).toBeGreaterThan(60)
  })

  it('every change on the way to the visitor is found', async () => {
    const paths = ['/', '/tin-tuc/mot/', '/tin-tuc/', '/rss.xml', '/.well-known/ban-bien-tap.json']
    const changes: [name: string, (body: Buffer) => ReturnType<NonNullable<typeof change>>][] = [
      ['a bit', (body) => ({ body: Buffer.from(body.with(roll(body.length), roll(256) ^ 0x55)) })],
      ['the end', (body) => ({ body: body.subarray(0, -1) })],
      ['another page', () => ({ body: Buffer.from('<h1>Trang khác</h1>') })],
      ['gone', () => ({ status: 404 })],
      ['elsewhere', () => ({ status: 302, to: 'https://vi-du.example/' })],
    ]
    const missed: string[] = []
    for (const path of paths) {
      for (const [name, how] of changes) {
        change = (asked, body) => (asked === path ? how(body) : {})
        const { findings } = await served()
        if (!findings.some(({ place }) => place.startsWith(base + path)))
          missed.push(`${path}: ${name}`)
      }
    }
    const stillThere = [
      { status: 200, body: Buffer.from('còn') },
      { status: 203, body: Buffer.from('còn') },
      { status: 302, to: 'https://vi-du.example/' },
    ]
    for (const answer of stillThere) {
      change = (asked) => (asked === '/tin-tuc/ba/' ? answer : {})
      if (!(await served()).findings.some(({ place }) => place === `${base}/tin-tuc/ba/`))
        missed.push(`ba: ${answer.status}`)
    }
    change = null
    tampersFigure(paths.length * changes.length + stillThere.length, missed.length, 28)
    expect(missed).toEqual([])
  })
})
