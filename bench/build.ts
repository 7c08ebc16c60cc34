import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadBundle } from '../site/publisher/bundle.ts'
import { foldersOf } from '../site/publisher/folders.ts'
import { openStore } from '../site/publisher/store/store.ts'
import { SITE_URL } from './archive/configuration.ts'
import { fillStore } from './archive/fillStore.ts'
import { compared, type Figures, grown } from './build/figures.ts'
import type { Contestant } from './build/contestant.ts'
import { eleventy } from './build/eleventy.ts'
import { hugo } from './build/hugo.ts'
import { astroBuild, ours } from './build/ours.ts'
import { measure } from './build/run.ts'
import type { BenchContext } from './part.ts'
import type { BenchRow } from './row.ts'

const SEED = 20_261_124
const FULL = { some: 10_000, many: 100_000, rounds: 3 }
const QUICK = { some: 1_000, many: 10_000, rounds: 1 }

/**
 * A whole release of an archive, against programs that are known to be fast, on equivalent templates
 * and the same content; and what a page of it costs when the archive is ten times as large.
 */
export async function benchBuild(context: BenchContext): Promise<BenchRow[]> {
  const { some, many, rounds } = context.quick ? QUICK : FULL
  const small = fill(context, some)
  const others = await prepareOthers(context, small)
  const found = others.flatMap((other) => (other.ok ? [other.contestant] : []))
  const own = [1, 2].flatMap((threads) => [ours(small, threads, false), ours(small, threads, true)])
  const contestants = [...own, ...found, astroBuild(small, SITE_URL)]
  const figures: Figures = new Map()
  for (let round = 1; round <= rounds; round++) {
    for (const contestant of contestants) await runOne(context, contestant, figures)
  }
  const large = fill(context, many)
  const [atScale, before] = [ours(large, 2, true), ours(small, 2, true)]
  const figuresOfMany: Figures = new Map()
  const beside: Figures = new Map()
  // The small one before and after, so that both meet the same load.
  await runOne(context, before, beside)
  await runOne(context, atScale, figuresOfMany)
  await runOne(context, before, beside)
  return [
    ...compared(some, figures, own, others),
    ...grown(
      many,
      atScale.name,
      figuresOfMany.get(atScale.name) ?? [],
      beside.get(before.name) ?? [],
    ),
  ]
}

/** A store of this many articles; gives its DATA_DIR. */
function fill({ folder, log }: BenchContext, articles: number): string {
  log(`Soạn ${articles} bài…`)
  const dataDir = join(folder, `data-${articles}`)
  const store = openStore(foldersOf(dataDir).store)
  fillStore(store, articles, SEED)
  store.close()
  return dataDir
}

async function prepareOthers({ folder, env }: BenchContext, dataDir: string) {
  const [store, bundle] = [openStore(foldersOf(dataDir).store), await loadBundle()]
  try {
    const { published } = store
    const page = await (await bundle.render(published, `${SITE_URL}/lien-ket/`)).text()
    return [
      hugo(published, page, join(folder, 'hugo'), env.path),
      eleventy(published, page, join(folder, 'eleventy'), env.eleventyFolder),
    ]
  } finally {
    store.close()
  }
}

async function runOne(
  { folder, signal, log }: BenchContext,
  { name, command, output }: Contestant,
  figures: Figures,
) {
  const out = join(folder, 'out')
  rmSync(out, { recursive: true, force: true })
  const measured = await measure(command(out), signal)
  const pages = pagesIn(output ?? out)
  const rate = pages / measured.seconds
  figures.set(name, [...(figures.get(name) ?? []), { ...measured, pages, rate }])
  const { peakMb, cpuSeconds } = measured
  const megabytes = peakMb === null ? '' : `, ${Math.round(peakMb)} MB`
  const work = cpuSeconds === null ? '' : `, ${cpuSeconds.toFixed(1)} giây bộ xử lí`
  log(`${name}: ${pages} trang, ${measured.seconds.toFixed(1)} giây${work}${megabytes}`)
  rmSync(out, { recursive: true, force: true })
}

const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|xml)$/.test(name),
  ).length
