import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises'
import { basename, join, relative, dirname } from 'node:path'
import { randomUUID } from 'node:crypto'
import type { Folders } from '../folders.ts'
import { isMissing } from './writeFile.ts'

/** How many whole releases are kept beside the one that visitors see. */
const KEPT = 4

type Places = Pick<Folders, 'release' | 'releases'>

const folderOf = ({ releases }: Places, number: number) => join(releases, String(number))

/** The number of the release that visitors see: `release` is a link to its folder. */
const currentNumber = async ({ release }: Places): Promise<number> =>
  Number(basename(await readlink(release)))

/**
 * Makes sure that there is a release to look at: an empty first one, or the plain folder that an
 * earlier version of the program wrote, which becomes the first.
 */
export async function openReleases(places: Places): Promise<void> {
  await mkdir(places.releases, { recursive: true })
  const found = await lstat(places.release).catch((error: unknown) => {
    if (isMissing(error)) return null
    throw error
  })
  if (found?.isSymbolicLink()) return
  const [last] = await numbers(places)
  const number = last ?? 1
  if (found) await rename(places.release, folderOf(places, number))
  else await mkdir(folderOf(places, number), { recursive: true })
  await showRelease(places, number)
}

/** Numbers of the releases that are there, newest first. */
async function numbers({ releases }: Places): Promise<number[]> {
  const names = (await readdir(releases)).filter((name) => /^\d+$/.test(name))
  return names.map(Number).sort((a, b) => b - a)
}

/** A new, empty folder for the next release; nobody sees it before `showRelease`. */
export async function nextRelease(places: Places): Promise<{ number: number; folder: string }> {
  const [last = 0] = await numbers(places)
  const current = await currentNumber(places)
  // Newer than the one that is shown: a build that was cut short.
  const number = current + 1
  for (let stale = number; stale <= last; stale++) {
    await rm(folderOf(places, stale), { recursive: true, force: true })
  }
  await mkdir(folderOf(places, number), { recursive: true })
  return { number, folder: folderOf(places, number) }
}

/** Has visitors see a release, from one request to the next. */
export async function showRelease(places: Places, number: number): Promise<void> {
  const scratch = join(dirname(places.release), `.release.${randomUUID()}`)
  await symlink(relative(dirname(places.release), folderOf(places, number)), scratch, 'junction')
  await rename(scratch, places.release)
}

/** Removes the oldest releases, and those of whole builds that were cut short. */
export async function dropOldReleases(places: Places): Promise<void> {
  const current = await currentNumber(places)
  const older = (await numbers(places)).filter((number) => number < current)
  for (const number of older.slice(KEPT)) {
    await rm(folderOf(places, number), { recursive: true, force: true })
  }
}
