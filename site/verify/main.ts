import { readVerifyEnv } from '../env.ts'
import { foldersOf } from '../publisher/folders.ts'
import { gonePaths } from './gone.ts'
import { manifestIn } from './manifestFiles.ts'
import { checkServed } from './served.ts'
import { verifySite } from './site.ts'

/** The site's part of `npm run verify`: prints its report as one line of JSON. Writes nothing. @param argv an address to fetch */
async function main(url: string | undefined): Promise<string> {
  const { DATA_DIR, SITE_URL } = readVerifyEnv()
  const report = await verifySite(DATA_DIR, SITE_URL)
  if (url !== undefined) {
    const manifest = await manifestIn(foldersOf(DATA_DIR).release)
    const served = await checkServed(url, manifest, gonePaths(foldersOf(DATA_DIR)))
    report.checks.push({ name: 'served', ...served })
  }
  return JSON.stringify(report)
}

process.stdout.write(`${await main(process.argv[2])}\n`)
