import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`opened_by\` text;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` ADD \`opened_by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`opened_by\`;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` DROP COLUMN \`opened_by\`;`)
}
