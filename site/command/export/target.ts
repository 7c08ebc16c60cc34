import { existsSync, realpathSync } from 'node:fs'
import { lstat, mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { MANIFEST_FILE } from '../../publisher/release/manifest.ts'

/** Lies in a folder as long as its first export is not whole. */
const UNFINISHED = '.ban-bien-tap-dang-xuat'

/** What must not be written into, in a sentence with the cure; null when a folder may take an export. */
export async function targetProblem(target: string, dataDir: string): Promise<string | null> {
  const [inside, data] = [realPlace(target), realPlace(dataDir)]
  if (isWithin(inside, data) || isWithin(data, inside)) {
    return `${target} và thư mục dữ liệu ${dataDir} nằm trong nhau: chọn một thư mục ở nơi khác.`
  }
  if (!existsSync(target)) return null
  if (!(await lstat(inside)).isDirectory()) return `${target} không phải thư mục: chọn tên khác.`
  const names = await readdir(target)
  const isOurs = names.includes(UNFINISHED) || existsSync(join(target, MANIFEST_FILE))
  return names.length === 0 || isOurs
    ? null
    : `${target} đã có tệp khác: chọn một thư mục trống, hoặc thư mục của lần xuất trước.`
}

/** A place without links, also where its last parts are not there yet. */
function realPlace(path: string): string {
  const full = resolve(path)
  if (existsSync(full)) return realpathSync(full)
  return dirname(full) === full ? full : join(realPlace(dirname(full)), basename(full))
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(folder + sep)

/** Makes the folder, and takes links out of it: what is written must lie in it. Gives what ends the export. */
export async function beginExport(target: string): Promise<() => Promise<void>> {
  await mkdir(target, { recursive: true })
  const mark = join(target, UNFINISHED)
  if (!existsSync(join(target, MANIFEST_FILE))) await writeFile(mark, '')
  for (const { path, isFile } of await entriesOf(target)) {
    if (!isFile) await rm(join(target, path))
  }
  return () => rm(mark, { force: true })
}

/** Removes what is not of the release, with the folders that become empty. Gives how many files. */
export async function removeOthers(
  target: string,
  files: ReadonlyMap<string, string>,
): Promise<number> {
  const others = (await entriesOf(target)).filter(({ path }) => !files.has(path))
  for (const { path } of others) {
    await rm(join(target, path))
    await removeEmpty(target, dirname(path))
  }
  return others.length
}

async function removeEmpty(target: string, folder: string): Promise<void> {
  if (folder === '/' || (await readdir(join(target, folder))).length > 0) return
  await rmdir(join(target, folder))
  await removeEmpty(target, dirname(folder))
}

/**
 * Everything in an export but its folders, and but what begins with a dot: that is its owner's (`.git`,
 * `.htaccess`), as the site has nothing of the kind outside `.well-known`.
 */
async function entriesOf(target: string): Promise<{ path: string; isFile: boolean }[]> {
  const entries = await readdir(target, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: `/${relative(target, join(entry.parentPath, entry.name)).split(sep).join('/')}`,
      isFile: entry.isFile(),
    }))
    .filter(({ path }) => !/\/\.(?!well-known\/)/.test(path))
}
