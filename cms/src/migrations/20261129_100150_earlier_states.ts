import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`earlier_states\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item\` text NOT NULL,
  	\`rev\` numeric NOT NULL,
  	\`by\` text,
  	\`at\` text NOT NULL,
  	\`is_aside\` integer,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`earlier_states_item_idx\` ON \`earlier_states\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`earlier_states_at_idx\` ON \`earlier_states\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`earlier_states_updated_at_idx\` ON \`earlier_states\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`earlier_states_created_at_idx\` ON \`earlier_states\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`earlier_states\`;`)
}
