import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`earlier_states\` ADD \`words\` text;`)
  await db.run(sql`ALTER TABLE \`earlier_states\` ADD \`readers\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`earlier_states\` DROP COLUMN \`words\`;`)
  await db.run(sql`ALTER TABLE \`earlier_states\` DROP COLUMN \`readers\`;`)
}
