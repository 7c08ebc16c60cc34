/**
 * `node cms/scripts/migration.ts NAME`: writes the SQLite migration that the collections have come to
 * need, and puts what Payload generates into a form that Node runs as it is. Says so when none is needed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getPayload } from 'payload'
import './env.ts'
import config from '../src/payload.config.ts'

const folder = path.resolve(import.meta.dirname, '../src/migrations')
const name = process.argv[2]
if (!name) throw new Error('give the migration a name: node cms/scripts/migration.ts NAME')

const payload = await getPayload({ config, disableOnInit: true })
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })

const rewrite = (file: string, change: (text: string) => string) => {
  const place = path.join(folder, file)
  writeFileSync(place, change(readFileSync(place, 'utf8')))
}
for (const file of readdirSync(folder).filter((entry) => /^\d.*\.ts$/.test(entry))) {
  rewrite(file, (text) =>
    text
      .replaceAll('{ db, payload, req }', '{ db }')
      .replace(
        "import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'",
        "import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'\nimport { sql } from '@payloadcms/db-sqlite'",
      ),
  )
}
rewrite('index.ts', (text) => text.replaceAll(/from '(\.\/\d+_\d+_\w+)'/g, "from '$1.ts'"))
await payload.destroy()
