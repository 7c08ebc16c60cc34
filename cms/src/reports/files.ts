import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

const NAME = /^(\d{4}-\d{2}-\d{2})\.txt$/

const folderOf = (dataDir: string) => path.join(dataDir, 'reports')

const fileOf = (dataDir: string, day: string) => path.join(folderOf(dataDir), `${day}.txt`)

const draftOf = (dataDir: string, day: string) => `${fileOf(dataDir, day)}.draft`

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

/** Lays a report ready; it counts once `keepReport` was called. */
export async function draftReport(dataDir: string, day: string, text: string): Promise<void> {
  await mkdir(folderOf(dataDir), { recursive: true })
  await writeFile(draftOf(dataDir, day), text)
}

/** The report that lies ready, null where there is none. */
export async function draftText(dataDir: string, day: string): Promise<string | null> {
  const draft = draftOf(dataDir, day)
  return existsSync(draft) ? readFile(draft, 'utf8') : null
}

/** Keeps the report that lies ready, whole or not at all. One that is there is never written again. */
export async function keepReport(dataDir: string, day: string): Promise<void> {
  const file = fileOf(dataDir, day)
  if (!existsSync(file)) await rename(draftOf(dataDir, day), file)
}
