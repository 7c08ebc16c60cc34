import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { childEnv } from '../env.ts'
import { temporaryFolder } from '../test-support/temporary-folder.ts'
import { launch } from './child.ts'

describe('a command', () => {
  it('gets its input, and its progress lines stay out of the log', async () => {
    const folder = temporaryFolder()
    const file = join(folder, 'seed.mjs')
    writeFileSync(
      file,
      `for await (const text of process.stdin) console.log('#progress 1/2\\nđọc ' + text)`,
    )
    const log = join(folder, 'logs/seed.log')
    const lines: string[] = []
    const onLine = (line: string) => line.startsWith('#') && lines.push(line) > 0
    const command = {
      args: [file],
      cwd: folder,
      env: childEnv({}),
      log,
      onLine,
      input: 'tài khoản',
    }
    expect(await launch(command).exited).toEqual({ code: 0, signal: null })
    expect(lines).toEqual(['#progress 1/2'])
    expect(readFileSync(log, 'utf8')).toMatch(/^\S+Z đọc tài khoản\n$/)
  })

  it.skipIf(!existsSync('/dev/full'))(
    'runs to its end where its log cannot be written',
    async () => {
      const folder = temporaryFolder()
      const file = join(folder, 'server.mjs')
      writeFileSync(file, `console.log('một'); setTimeout(() => console.log('hai'), 300)`)
      const command = { args: [file], cwd: folder, env: childEnv({}), log: '/dev/full' }
      expect(await launch(command).exited).toEqual({ code: 0, signal: null })
    },
  )
})
