import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import { siteConfig } from './astro.config.ts'
import { readBuildEnv, readStaticBuildEnv } from './env.ts'

const dist = fileURLToPath(new URL('dist', import.meta.url))

/** `node site/build.ts`: the publisher's bundle. With OUT=static: every page of DATA_DIR's store. */
const { OUT } = readBuildEnv()
const wholeSite = OUT === 'static' ? { siteUrl: readStaticBuildEnv().SITE_URL } : undefined
// In the bundle getStaticPaths() is ignored, with a warning for each page: that is what we want.
const logLevel = wholeSite ? 'warn' : 'error'
await build({ ...siteConfig(wholeSite), configFile: false, logLevel })
if (!wholeSite) writeFileSync(join(dist, 'bundle.json'), JSON.stringify({ hash: bundleHash() }))

/** One hash over the templates' code and assets: another one means that every page may differ. */
function bundleHash(): string {
  const hash = createHash('sha256')
  for (const folder of ['client', 'server']) {
    const files = readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    for (const file of files) hash.update(relative(dist, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}
