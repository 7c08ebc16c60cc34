import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { GENESIS } from '@bbt/shared/approval/chain.ts'
import { articlePath } from '@bbt/shared/types/article.ts'
import { lexicalState } from '../../cms/src/seed/lexical.ts'
import { articleAt } from '../archive/articles.ts'
import { type Chain, type History, historyOf } from './history.ts'
import { type Way, waysOf } from './people.ts'

const SEED = 20_261_124
/** Everybody's term has begun by then; the demo's own people take the steps. */
const TERMS_FROM = '2025-09-01'
const FIRST_STEP = Date.UTC(2026, 0, 5, 1)
const LAST_STEP = Date.UTC(2026, 9, 30, 1)
/** Articles are dated over fifteen years whatever there are: a school has only so many months. */
const FIRST_DAY = Date.UTC(2011, 8, 5)

/**
 * Puts whole histories of articles into a demo school that is not running: so many live ones, and so many
 * that only wait to be posted. Written at once, as a run through the office takes a day; `npm run verify`
 * finds nothing wrong with it. Gives the ids of the latter.
 * @throws where the folder is not a demo school on SQLite
 */
export function fillSchool(dataDir: string, live: number, waiting: number): string[] {
  const founding = JSON.parse(readFileSync(join(dataDir, 'school.json'), 'utf8')) as {
    demo?: unknown
  }
  if (founding.demo !== true) throw new Error(`not a demo school: ${dataDir}`)
  const db = new DatabaseSync(join(dataDir, 'cms.db'))
  const ways = waysOf(db, TERMS_FROM)
  const chains = { decisions: headOf(db, 'decisions'), feed: headOf(db, 'publication_feed') }
  const ids: string[] = []
  db.exec('BEGIN IMMEDIATE')
  for (let n = 0; n < live + waiting; n++) {
    const isPublished = n < live
    const made = articleOf(n, ways, isPublished ? dayOf(n / live) : undefined)
    const at = new Date(FIRST_STEP + Math.round(((LAST_STEP - FIRST_STEP) * n) / (live + waiting)))
    const history = historyOf({ ...made, at, isPublished }, chains)
    insertAll(db, made, history)
    if (!isPublished) ids.push(made.id)
  }
  db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
  return ids
}

type Made = ReturnType<typeof articleOf>

const dayOf = (part: number) =>
  new Date(FIRST_DAY + part * (FIRST_STEP - FIRST_DAY)).toISOString().slice(0, 10)

function articleOf(n: number, ways: readonly Way[], datedOn: string | undefined) {
  const way = ways[n % ways.length]
  if (!way) throw new Error('nobody to write, check, approve and post')
  const { slug: ofUnit, name, kind } = way.unit
  const unit = { slug: ofUnit, name, kind }
  const category = { slug: way.category.slug, name: way.category.name }
  const written = articleAt(n, SEED)
  const slug = written.url.split('/').at(-2) ?? ''
  const dated = datedOn === undefined ? {} : { datedOn }
  const content = { ...written, url: articlePath(slug), unit, category, ...dated }
  return { id: randomUUID(), slug, content, way }
}

function headOf(db: DatabaseSync, table: string): Chain {
  const row = db.prepare(`SELECT seq, hash FROM ${table} ORDER BY seq DESC LIMIT 1`).get()
  return (row as Chain | undefined) ?? { seq: 0, hash: GENESIS }
}

/** The text as the form keeps it. */
function bodyOf(html: string): object {
  const blocks = [...html.matchAll(/<(p|h2|li)>(.*?)<\/\1>/g)].map(([, tag, text = '']) =>
    tag === 'h2' ? { h2: text } : { p: text },
  )
  return lexicalState(blocks, () => '')
}

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

function insertAll(db: DatabaseSync, { id, slug, content, way }: Made, history: History) {
  const { item, digest, canonical, decisions, event, standing } = history
  const last = decisions.at(-1)
  const put = (table: string, row: Record<string, unknown>) => {
    const names = Object.keys(row)
    const marks = names.map(() => '?').join(', ')
    const columns = names.map((name) => `"${snake(name)}"`).join(', ')
    const values = Object.values(row).map((value) =>
      typeof value === 'boolean' ? Number(value) : (value ?? null),
    )
    statement(db, `INSERT INTO ${table} (${columns}) VALUES (${marks})`).run(
      ...(values as SQLInputValue[]),
    )
  }
  put('revisions', { id: randomUUID(), digest, item, canonical })
  for (const decision of decisions) {
    const { seq, hash, action, rev, at } = decision
    put('decisions', {
      ...{ id: randomUUID(), seq, hash, item, rev, action, digest, at },
      entry: canonicalJson(decision),
    })
  }
  if (event) {
    const { seq, hash, url } = event
    put('publication_feed', {
      ...{ id: randomUUID(), seq, hash, item, url, digest },
      ...{ occasion: `publish ${item} 1`, entry: canonicalJson(event) },
    })
  }
  put('articles', {
    ...{ id, slug, title: content.title, summary: content.summary },
    ...{ body: JSON.stringify(bodyOf(content.bodyHtml)), datedOn: content.datedOn },
    ...{ categoryId: way.category.id, unitId: way.unit.id, authorId: way.writer.person },
    ...{ ...standing, changedBy: last?.person, changedAt: last?.at },
    ...{ textBy: way.writer.person, textAt: decisions[0]?.at },
  })
  const place = { order: 1, parentId: id, path: 'contributors', usersId: way.writer.person }
  put('articles_rels', place)
}

const statements = new WeakMap<DatabaseSync, Map<string, ReturnType<DatabaseSync['prepare']>>>()

/** Prepared once for each text. */
function statement(db: DatabaseSync, sql: string) {
  const known = statements.get(db) ?? new Map<string, ReturnType<DatabaseSync['prepare']>>()
  statements.set(db, known)
  const found = known.get(sql) ?? db.prepare(sql)
  known.set(sql, found)
  return found
}
