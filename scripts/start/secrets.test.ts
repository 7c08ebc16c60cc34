import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { readSecrets } from './secrets.ts'

describe('an installation’s secrets', () => {
  it('are made once, different, and readable by the owner alone', () => {
    const folder = join(temporaryFolder(), 'data')
    const file = join(folder, 'secrets.json')
    const first = readSecrets(file)
    if (!first.ok) throw new Error(first.message)
    const { PAYLOAD_SECRET, FEED_SECRET } = first.secrets
    expect(PAYLOAD_SECRET).toMatch(/^[\w-]{43}$/)
    expect(FEED_SECRET).toMatch(/^[\w-]{43}$/)
    expect(PAYLOAD_SECRET).not.toBe(FEED_SECRET)
    expect(readSecrets(file)).toEqual(first)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['secrets.json'])
  })

  it.each(['{', '{"PAYLOAD_SECRET":""}'])('are not replaced when the file holds %s', (content) => {
    const file = join(temporaryFolder(), 'secrets.json')
    writeFileSync(file, content)
    expect(readSecrets(file)).toEqual({
      ok: false,
      message: `Tệp khoá ${file} bị hỏng: chép lại từ bản sao lưu, hoặc xoá tệp này để tạo khoá mới (mọi người phải đăng nhập lại).`,
    })
  })
})
