import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`asked_for\` text;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` ADD \`asked_for\` text;`)
  await db.run(sql`ALTER TABLE \`earlier_states\` ADD \`put_by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`asked_for\`;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` DROP COLUMN \`asked_for\`;`)
  await db.run(sql`ALTER TABLE \`earlier_states\` DROP COLUMN \`put_by\`;`)
}
