import { expect, it } from 'vitest'
import { mongoDatabase } from './mongo.ts'

it.each([
  'mongodb://127.0.0.1:27017/bbt',
  'mongodb://127.0.0.1:27017/bbt?replicaSet=',
  'mongodb://a:27017,b:27017/bbt?tls=true',
])('%s names no replica set: refused', (url) => {
  expect(() => mongoDatabase(url)).toThrow('thêm ?replicaSet=tên vào địa chỉ')
})

it.each([
  'mongodb://127.0.0.1:27017/bbt?replicaSet=rs0',
  'mongodb://u:p@a:27017,b:27017,c:27017/bbt?tls=true&replicaSet=rs0',
  'mongodb+srv://cum.example/bbt',
])('%s is taken', (url) => {
  expect(() => mongoDatabase(url)).not.toThrow()
})
