import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Published } from '../../site/src/published/published.ts'
import { frameOf, peerArticles } from './content.ts'
import type { Found } from './contestant.ts'

const VERSION = '3.1.8'
const CURE = `cài bằng npm install --no-save @11ty/eleventy@${VERSION}, hoặc ở một thư mục khác rồi đặt ELEVENTY_DIR`

const Package = z.object({ version: z.string() })

/** Eleventy with equivalent templates and the same content, prepared in a folder. */
export function eleventy(
  site: Published,
  page: string,
  folder: string,
  installedIn: string,
): Found {
  const at = join(installedIn, 'node_modules/@11ty/eleventy')
  if (!existsSync(join(at, 'cmd.cjs'))) return { ok: false, name: 'Eleventy', cure: CURE }
  cpSync(join(import.meta.dirname, 'eleventy'), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  writeFileSync(join(folder, 'articles.json'), JSON.stringify([...peerArticles(site)]))
  writeFileSync(join(folder, 'frame.json'), JSON.stringify(frameOf(page)))
  const { version } = Package.parse(JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')))
  return {
    ok: true,
    contestant: {
      name: `Eleventy ${version}`,
      command: (out) => ({
        program: process.execPath,
        args: [join(at, 'cmd.cjs'), '--quiet', `--output=${out}`],
        cwd: folder,
      }),
    },
  }
}
