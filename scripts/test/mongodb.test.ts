import { expect, it } from 'vitest'
import { findMongod } from './mongodb.ts'

it.each([
  [['/usr/local/bin/mongod', '/usr/bin/mongod'], '/usr/local/bin/mongod'],
  [['/usr/bin/mongod'], '/usr/bin/mongod'],
  [['/opt/mongod'], undefined],
])('finds mongod on PATH among %j', (there, found) => {
  expect(findMongod(['/usr/local/bin', '/usr/bin'], (file) => there.includes(String(file)))).toBe(
    found,
  )
})
