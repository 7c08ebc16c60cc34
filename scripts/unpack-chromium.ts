import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { childEnv, ROOT } from './env.ts'

const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium/package.json')
const UNPACK = "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"

/** Unpacks the Chromium of @sparticuz/chromium (Linux x64), once per version; gives the path to start it by. */
export async function unpackChromium(): Promise<string> {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(PACKAGE, 'utf8')))
  const folder = join(ROOT, 'node_modules/.cache', `chromium-${version}`)
  const start = join(folder, 'start')
  if (existsSync(start)) return start

  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
    cwd: ROOT,
    // It unpacks into the temporary folder, and brings its libraries only where it believes to be on Lambda.
    env: childEnv({ TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontsConf(folder))
  writeFileSync(join(draft, 'start'), startScript(folder), { mode: 0o755 })
  moveUnlessThere(draft, folder)
  return start
}

/** Two runs may unpack at the same time: the first one's folder stays. */
function moveUnlessThere(draft: string, folder: string): void {
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(join(folder, 'start'))) throw error
    rmSync(draft, { recursive: true })
  }
}

const startScript = (folder: string) => `#!/bin/sh
export LD_LIBRARY_PATH='${folder}/al2023/lib' FONTCONFIG_PATH='${folder}/fonts'
exec '${folder}/chromium' "$@"
`

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`
