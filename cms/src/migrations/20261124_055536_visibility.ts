import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`visible_from\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`visible_until\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`visible_from\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`visible_until\`;`)
}
