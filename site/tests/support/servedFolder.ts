import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { putFiles } from '../../publisher/release/release.ts'

/** The text of a file of the folder that every server is asked about. */
export const CONTENT_OF = (name: string) => `${name}: ${'Khai giảng năm học mới. '.repeat(20)}`

const FILES = [
  'index.html',
  '404.html',
  'tin-tuc/khai-giang/index.html',
  '_astro/site.a1b2.css',
  '_astro/chu.c3d4.woff2',
  '_astro/tim.e5f6.js',
  'media/anh.jpg',
  'media/anh.avif',
  'media/anh.webp',
  'bieu-tuong.png',
  'favicon.svg',
  'rss.xml',
  'robots.txt',
  '.well-known/ban-bien-tap.json',
] as const

/** What lies in a release by mischance, and beside it, and nobody gets. */
const HIDDEN = [
  '.an/index.html',
  '.index.html.7f3a',
  'tin-tuc/.khai-giang/index.html',
  '.git/config',
  '.well-known/.an.json',
  'la.exe',
] as const

/** Fills a release with a file of every kind, and with what must not be had. */
export async function fillServedFolder(release: string): Promise<void> {
  const files = FILES.map((name) => ({ name, data: Buffer.from(CONTENT_OF(name)) }))
  await putFiles({ release }, files, 9)
  await mkdir(join(release, 'rong'))
  for (const name of HIDDEN) {
    await mkdir(join(release, name, '..'), { recursive: true })
    await writeFile(join(release, name), 'bí mật')
  }
  await writeFile(join(release, '../bi-mat.txt'), 'bí mật')
}
