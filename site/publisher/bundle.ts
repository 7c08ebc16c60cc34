import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Published } from '../src/published/published.ts'

/** The templates, built once by `node site/build.ts`. */
export interface Bundle {
  /** Differs when any page could differ. */
  hash: string
  /** The folder that it was loaded from. */
  dist: string
  /** Its assets, to be copied into the release. */
  clientDir: string
  render: (site: Published, url: string) => Promise<Response>
}

const BundleFile = z.object({ hash: z.string() })

/** Loads the built templates. @throws in Vietnamese when they have not been built */
export async function loadBundle(
  dist = fileURLToPath(new URL('../dist', import.meta.url)),
): Promise<Bundle> {
  const file = await readFile(join(dist, 'bundle.json'), 'utf8').catch(() => null)
  if (file === null) throw new Error(`Chưa có khuôn trang trong ${dist}: chạy node site/build.ts.`)
  const { hash } = BundleFile.parse(JSON.parse(file))
  const entry = (await import(pathToFileURL(join(dist, 'server/entry.mjs')).href)) as Pick<
    Bundle,
    'render'
  >
  return { hash, dist, clientDir: join(dist, 'client'), render: entry.render }
}
