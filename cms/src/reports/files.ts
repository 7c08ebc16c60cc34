import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Note } from './notes.ts'

const NAME = /^(\d{4}-\d{2}-\d{2})\.txt$/

const folderOf = (dataDir: string) => path.join(dataDir, 'reports')

const fileOf = (dataDir: string, day: string) => path.join(folderOf(dataDir), `${day}.txt`)

const draftOf = (dataDir: string, { day, hash }: Note) =>
  path.join(folderOf(dataDir), `${day}.${hash}.draft`)

/** The days (yyyy-MM-dd) there is a report of, oldest first. */
export async function reportedDays(dataDir: string): Promise<string[]> {
  if (!existsSync(folderOf(dataDir))) return []
  const names = await readdir(folderOf(dataDir))
  return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).sort()
}

/** The report of a day, null where there is none. @param day yyyy-MM-dd, as `reportedDays` gives it */
export async function reportText(dataDir: string, day: string): Promise<string | null> {
  const file = fileOf(dataDir, day)
  return existsSync(file) ? readFile(file, 'utf8') : null
}

/** Lays a report ready under its hash; it counts once `keepReport` was called. */
export async function draftReport(dataDir: string, note: Note, text: string): Promise<void> {
  await mkdir(folderOf(dataDir), { recursive: true })
  await writeFile(draftOf(dataDir, note), text)
}

/** Keeps the report if it lies ready, whole or not at all. One that is there is never written again. */
export async function keepReport(dataDir: string, note: Note): Promise<void> {
  const [draft, file] = [draftOf(dataDir, note), fileOf(dataDir, note.day)]
  if (existsSync(draft) && !existsSync(file)) await rename(draft, file)
}

/** Throws away what was laid ready in vain: another office was faster. */
export const dropDraft = (dataDir: string, note: Note): Promise<void> =>
  rm(draftOf(dataDir, note), { force: true })
