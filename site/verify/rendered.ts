import type { Finding } from '@bbt/shared/verify/report.ts'
import { loadBundle } from '../publisher/bundle.ts'
import { mediaFile } from '../publisher/media.ts'
import { allPaths } from '../publisher/pageTypes.ts'
import { fileOf, isCompressible } from '../publisher/release/files.ts'
import { ENCODINGS } from '../publisher/release/files.ts'
import { renderPages } from '../publisher/renderPages.ts'
import type { Store } from '../publisher/store/store.ts'
import { filesIn, found, type FoundFile } from './releaseFiles.ts'

/**
 * Renders every page anew from the approved texts and compares: a file that was changed together with
 * everything that vouches for it is found here.
 */
export async function checkPages(
  store: Store,
  files: ReadonlyMap<string, FoundFile | null>,
): Promise<{ tried: number; findings: Finding[] }> {
  const bundle = await loadBundle()
  const [templates, siteUrl = ''] = (store.renderedWith() ?? '').split(' ')
  if (templates !== bundle.hash) {
    const problem =
      'khuôn trang của chương trình đã đổi: chạy npm start để dựng lại rồi kiểm tra lại'
    return { tried: 0, findings: [{ place: 'site/dist', problem }] }
  }
  const paths = allPaths(store.published)
  const rendered = await renderPages(bundle, store.published, siteUrl, paths)
  if (!rendered.ok) {
    return { tried: 0, findings: [{ place: 'site/dist', problem: rendered.refusal.message }] }
  }
  const due = await filesIn(bundle.clientDir)
  for (const { path, body } of rendered.value)
    if (body) due.set(`/${fileOf(path)}`, found(fileOf(path), body))
  const findings: Finding[] = []
  for (const [path, file] of due) {
    const isSame = file !== null && files.get(path)?.sha256 === file.sha256
    const problem = 'khác với trang dựng từ bản đã duyệt'
    if (!isSame) findings.push({ place: `release${path}`, problem })
  }
  const shown = new Set(store.media().map((file) => `/${mediaFile(file)}`))
  const plain = (path: string) =>
    ENCODINGS.reduce((name, { suffix }) => (name.endsWith(suffix) ? name.slice(0, -3) : name), path)
  for (const [path] of store.files()) {
    const of = plain(path)
    const isEncoding = of !== path && isCompressible(of)
    if (!due.has(path) && !shown.has(path) && !(isEncoding && due.has(of))) {
      findings.push({ place: `release${path}`, problem: 'không trang nào đã duyệt cần tệp này' })
    }
  }
  return { tried: due.size, findings }
}
