import { join } from 'node:path'
import { ROOT } from '../../scripts/env.ts'
import type { Contestant } from './contestant.ts'

/** Ours, and how it is run. */
export type Own = Contestant & { threads: number; encodings: boolean }

/** The publisher's whole release of a store in DATA_DIR's form. `threads` beside the one that hands out work. */
export function ours(dataDir: string, threads: number, encodings: boolean): Own {
  const script = join(import.meta.dirname, 'render.ts')
  const many = threads === 1 ? '1 luồng' : `${threads} luồng`
  return {
    threads,
    encodings,
    name: `trang của ta, ${many}${encodings ? ', có br và gz' : ''}`,
    command: (out) => ({
      program: process.execPath,
      args: [
        '--disable-warning=ExperimentalWarning',
        ...[script, dataDir, out, String(threads), encodings ? 'encodings' : 'plain'],
      ],
      cwd: ROOT,
    }),
  }
}

/** Astro's own static build of the same store. */
export function astroBuild(dataDir: string, siteUrl: string): Contestant {
  return {
    name: 'astro build',
    output: join(ROOT, 'site/dist/static'),
    command: () => ({
      program: process.execPath,
      args: ['--disable-warning=ExperimentalWarning', join(ROOT, 'site/build.ts')],
      cwd: join(ROOT, 'site'),
      variables: { OUT: 'static', DATA_DIR: dataDir, SITE_URL: siteUrl, NODE_ENV: 'production' },
    }),
  }
}
