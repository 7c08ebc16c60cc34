import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`appointment_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`appointment\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`appointment_events_seq_idx\` ON \`appointment_events\` (\`seq\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`appointment_events_hash_idx\` ON \`appointment_events\` (\`hash\`);`)
  await db.run(sql`CREATE INDEX \`appointment_events_appointment_idx\` ON \`appointment_events\` (\`appointment\`);`)
  await db.run(sql`CREATE INDEX \`appointment_events_updated_at_idx\` ON \`appointment_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appointment_events_created_at_idx\` ON \`appointment_events\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`picture_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`words_by\` text;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` ADD \`picture_words_by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`appointment_events\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`picture_words_by\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`words_by\`;`)
  await db.run(sql`ALTER TABLE \`site_configurations\` DROP COLUMN \`picture_words_by\`;`)
}
