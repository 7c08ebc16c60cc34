import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Published } from '../../site/src/published/published.ts'
import { frameOf, peerArticles, type PeerArticle } from './content.ts'
import type { Found } from './contestant.ts'

const CURE = 'cài bằng apt-get install hugo'

/** Hugo with equivalent templates and the same content, prepared in a folder. */
export function hugo(
  site: Published,
  page: string,
  folder: string,
  path: readonly string[],
): Found {
  const program = path.map((bin) => join(bin, 'hugo')).find((file) => existsSync(file))
  if (program === undefined) return { ok: false, name: 'Hugo', cure: CURE }
  cpSync(join(import.meta.dirname, 'hugo'), folder, { recursive: true })
  for (const [name, html] of Object.entries(frameOf(page))) {
    writeFileSync(join(folder, 'layouts/partials', `${name}.html`), html)
  }
  const content = join(folder, 'content')
  mkdirSync(join(content, 'tin-tuc'), { recursive: true })
  for (const article of peerArticles(site)) {
    writeFileSync(join(content, 'tin-tuc', `${article.slug}.html`), contentFile(article))
  }
  for (const [name, title] of Object.entries({ 'lien-ket': 'Liên kết', 'kiem-tra': 'Kiểm tra' })) {
    writeFileSync(join(content, `${name}.html`), frontMatter({ title, layout: 'plain' }))
  }
  const [version = ''] =
    /\d+\.\d+\.\d+/.exec(execFileSync(program, ['version'], { encoding: 'utf8' })) ?? []
  const args = [
    '--quiet',
    '--noBuildLock',
    '--config',
    'hugo.json',
    '--cacheDir',
    join(folder, 'cache'),
  ]
  return {
    ok: true,
    contestant: {
      name: `Hugo ${version}`,
      command: (out) => ({ program, args: [...args, '--destination', out], cwd: folder }),
    },
  }
}

const frontMatter = (values: object) => `${JSON.stringify(values)}\n`

function contentFile({
  bodyHtml,
  category,
  unit,
  summary,
  at,
  month,
  ...rest
}: PeerArticle): string {
  const { title, day, minutes, digest, approvals, related } = rest
  const named = {
    category: category.slug,
    categoryName: category.name,
    unit: unit.slug,
    unitName: unit.name,
  }
  const terms = { 'chuyen-muc': [category.slug], 'don-vi': [unit.slug], 'luu-tru': [month] }
  const shown = {
    title,
    description: summary,
    date: at,
    at,
    day,
    minutes,
    digest,
    approvals,
    related,
  }
  return `${frontMatter({ ...shown, ...named, ...terms })}${bodyHtml}\n`
}
