import Database from 'libsql'
import { beforeAll, expect, it } from 'vitest'
import { preparedOnce } from './preparedOnce.ts'

beforeAll(preparedOnce)

function opened() {
  const db = new Database(':memory:')
  db.prepare('create table pupils (name text)').run()
  db.prepare('insert into pupils values (?)').run('Lan')
  return db
}

const all = (db: ReturnType<typeof opened>, sql: string, ...args: unknown[]) =>
  db
    .prepare(sql)
    .raw(true)
    .all(...args)

it('a statement is prepared once on its connection, transactions between', () => {
  const [db, other] = [opened(), opened()]
  const first = db.prepare('select name from pupils')
  db.prepare('begin immediate').run()
  db.prepare('commit').run()
  expect(db.prepare('select name from pupils')).toBe(first)
  expect(other.prepare('select name from pupils')).not.toBe(first)
})

it('gives what is in the table now, with the values of this time', () => {
  const db = opened()
  const sql = 'select name from pupils where name <> ?'
  expect(all(db, sql, 'Mai')).toEqual([['Lan']])
  db.prepare('insert into pupils values (?)').run('Mai')
  expect(all(db, sql, '')).toEqual([['Lan'], ['Mai']])
  expect(all(db, sql, 'Lan')).toEqual([['Mai']])
})

it('a statement that failed is as good as before the next time', () => {
  const db = opened()
  db.prepare('create unique index once on pupils (name)').run()
  const insert = () => db.prepare('insert into pupils values (?)')
  expect(() => insert().run('Lan')).toThrow('UNIQUE')
  insert().run('Mai')
  expect(all(db, 'select name from pupils order by name')).toEqual([['Lan'], ['Mai']])
})

it('a changed table is seen with its new columns', () => {
  const db = opened()
  const columns = () => db.prepare('select * from pupils').columns().length
  expect(columns()).toBe(1)
  db.prepare('alter table pupils add column year integer').run()
  expect([columns(), all(db, 'select * from pupils')]).toEqual([2, [['Lan', null]]])
})

it('keeps 300, and lets the one go that was used longest ago', () => {
  const db = opened()
  const numbered = (n: number) => db.prepare(`select ${n}`)
  const [first, second] = [numbered(0), numbered(1)]
  for (let n = 2; n < 300; n++) numbered(n)
  expect(numbered(0)).toBe(first)
  numbered(300)
  expect([numbered(0) === first, numbered(1) === second]).toEqual([true, false])
})
