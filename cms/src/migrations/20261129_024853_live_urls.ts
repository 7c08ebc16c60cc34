import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`articles_live_url_idx\` ON \`articles\` (\`live_url\`);`)
  await db.run(sql`CREATE INDEX \`site_configurations_live_url_idx\` ON \`site_configurations\` (\`live_url\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`articles_live_url_idx\`;`)
  await db.run(sql`DROP INDEX \`site_configurations_live_url_idx\`;`)
}
