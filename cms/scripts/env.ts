import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * What the office's configuration asks for before it can be looked at: these scripts open no installation,
 * so they bring settings of their own, and stand where Payload looks for the admin's files.
 */
process.chdir(path.resolve(import.meta.dirname, '..'))
Object.assign(process.env, {
  DATA_DIR: mkdtempSync(path.join(tmpdir(), 'bbt-generate-')),
  PAYLOAD_SECRET: 'only-to-look-at-the-configuration-of-the-office',
  FEED_SECRET: 'only-to-look-at-the-configuration-of-the-office',
})
delete process.env['DATABASE_URL']
