import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`decisions\` ADD \`rev\` numeric;`)
  // What stands there already says it in its sealed text.
  await db.run(sql`UPDATE \`decisions\` SET \`rev\` = json_extract(\`entry\`, '$.rev');`)
  await db.run(sql`CREATE UNIQUE INDEX \`item_rev_idx\` ON \`decisions\` (\`item\`,\`rev\`);`)
  await db.run(sql`ALTER TABLE \`publication_feed\` ADD \`occasion\` text;`)
  await db.run(sql`UPDATE \`publication_feed\` SET \`occasion\` = json_extract(\`entry\`, '$.kind') || ' ' || \`item\` || ' ' || (
    SELECT count(*) FROM \`publication_feed\` AS before
    WHERE before.\`item\` = \`publication_feed\`.\`item\` AND before.\`seq\` <= \`publication_feed\`.\`seq\`
      AND json_extract(before.\`entry\`, '$.kind') = 'publish');`)
  await db.run(sql`CREATE UNIQUE INDEX \`publication_feed_occasion_idx\` ON \`publication_feed\` (\`occasion\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`item_rev_idx\`;`)
  await db.run(sql`ALTER TABLE \`decisions\` DROP COLUMN \`rev\`;`)
  await db.run(sql`DROP INDEX \`publication_feed_occasion_idx\`;`)
  await db.run(sql`ALTER TABLE \`publication_feed\` DROP COLUMN \`occasion\`;`)
}
