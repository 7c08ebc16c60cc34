import { expect, it } from 'vitest'
import { readPublisherEnv, readServerEnv } from './env.ts'

const FEED_SECRET = 'x'.repeat(32)

it.each([
  [
    {},
    'Biến FEED_SECRET thiếu hoặc sai: đặt một chuỗi ngẫu nhiên ít nhất 32 ký tự, giống của phần biên tập.',
  ],
  [
    { FEED_SECRET, PUBLISHER_PORT: '0' },
    'Biến PUBLISHER_PORT thiếu hoặc sai: đặt một số cổng từ 1 đến 65535, ví dụ 3001.',
  ],
  [
    { FEED_SECRET, SITE_URL: 'http://localhost:8080/' },
    'Biến SITE_URL thiếu hoặc sai: đặt địa chỉ công khai, dạng https://thptthuthiem.edu.vn, không có dấu / ở cuối.',
  ],
])('names the variable and the cure: %j', (source, message) => {
  expect(() => readPublisherEnv(source)).toThrow(message)
})

it('has defaults for the file server', () => {
  expect(readServerEnv({ DATA_DIR: '/tmp/du-lieu' })).toEqual({
    DATA_DIR: '/tmp/du-lieu',
    SITE_PORT: 8080,
    SITE_URL: 'http://localhost:8080',
    HOST: '127.0.0.1',
  })
})
