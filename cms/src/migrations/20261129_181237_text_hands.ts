import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`text_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`text_at\` text;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` ADD \`text_by\` text;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` ADD \`text_at\` text;`)
  // Rows say only who moved the item last: the text is theirs where they have words in it, as lastHand.ts has it.
  for (const table of ['articles', 'site_configurations']) {
    await db.run(
      sql.raw(`UPDATE \`${table}\` SET
        \`text_by\` = CASE WHEN EXISTS (
          SELECT 1 FROM \`${table}_rels\` WHERE \`parent_id\` = \`${table}\`.\`id\`
            AND \`path\` = 'contributors' AND \`users_id\` = \`changed_by\`
        ) THEN \`changed_by\` ELSE \`author_id\` END,
        \`text_at\` = COALESCE(\`changed_at\`, \`updated_at\`);`),
    )
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`text_by\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`text_at\`;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` DROP COLUMN \`text_by\`;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` DROP COLUMN \`text_at\`;`)
}
