import type { MigrateUpArgs, MigrateDownArgs } from '@payloadcms/db-sqlite'
import { sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`announcements_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_audience_order_idx\` ON \`announcements_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_audience_parent_idx\` ON \`announcements_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`summary\` text,
  	\`body\` text,
  	\`level\` text,
  	\`pinned\` integer,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`supersedes_id\` text(36),
  	\`unit_id\` text(36),
  	\`slug\` text,
  	\`search_text\` text,
  	\`title_order\` text,
  	\`derivation\` numeric,
  	\`state\` text DEFAULT 'draft' NOT NULL,
  	\`rev\` numeric DEFAULT 1 NOT NULL,
  	\`digest\` text,
  	\`submitted_at\` text,
  	\`route_stage1\` integer,
  	\`route_approver\` text,
  	\`endorsed_by\` text,
  	\`approved_by\` text,
  	\`opened_by\` text,
  	\`picture_words_by\` text,
  	\`scheduled_for\` text,
  	\`live_digest\` text,
  	\`live_since\` text,
  	\`live_version\` numeric DEFAULT 0,
  	\`live_url\` text,
  	\`changed_by\` text,
  	\`changed_at\` text,
  	\`text_by\` text,
  	\`text_at\` text,
  	\`asked_for\` text,
  	\`author_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_supersedes_idx\` ON \`announcements\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_unit_idx\` ON \`announcements\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`announcements_slug_idx\` ON \`announcements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`announcements_search_text_idx\` ON \`announcements\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`announcements_title_order_idx\` ON \`announcements\` (\`title_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_derivation_idx\` ON \`announcements\` (\`derivation\`);`)
  await db.run(sql`CREATE INDEX \`announcements_state_idx\` ON \`announcements\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`announcements_digest_idx\` ON \`announcements\` (\`digest\`);`)
  await db.run(sql`CREATE INDEX \`announcements_scheduled_for_idx\` ON \`announcements\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`announcements_live_digest_idx\` ON \`announcements\` (\`live_digest\`);`)
  await db.run(sql`CREATE INDEX \`announcements_live_url_idx\` ON \`announcements\` (\`live_url\`);`)
  await db.run(sql`CREATE INDEX \`announcements_author_idx\` ON \`announcements\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`announcements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_rels_order_idx\` ON \`announcements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_parent_idx\` ON \`announcements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_path_idx\` ON \`announcements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_users_id_idx\` ON \`announcements_rels\` (\`users_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`announcements_audience\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements_rels\`;`)
}
