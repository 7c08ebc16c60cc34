import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import { imagesOf } from '@bbt/shared/contract/content.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { readPictureName } from '../media/names.ts'
import type { Row } from '../platform/rows.ts'

/** A picture on its way in, not yet under its own name. */
const DRAFT = /^[0-9a-f]{64}\.[0-9a-f-]{36}$/

async function hashFiles(
  folder: string,
): Promise<{ whole: Map<string, number>; findings: Finding[] }> {
  const whole = new Map<string, number>()
  const findings: Finding[] = []
  const entries = existsSync(folder)
    ? await readdir(folder, { recursive: true, withFileTypes: true })
    : []
  for (const entry of entries) {
    if (entry.isDirectory() || DRAFT.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const place = `media/${path.relative(folder, file)}`
    const isInPlace = path.relative(folder, file) === path.join(entry.name.slice(0, 2), entry.name)
    const bytes = entry.isFile() ? await readFile(file) : null
    if (!isInPlace || bytes === null) findings.push({ place, problem: 'tệp lạ' })
    else if (sha256(bytes) !== entry.name)
      findings.push({ place, problem: 'nội dung không khớp tên' })
    else whole.set(entry.name, bytes.length)
  }
  return { whole, findings }
}

/** What a row of the picture library says of its files that the folder does not. */
function checkRow(row: Row<'media'>, whole: ReadonlyMap<string, number>): string[] {
  const mimeType = `image/${row.format === 'jpg' ? 'jpeg' : row.format}`
  const names = [row.sha256, ...(row.variants ?? []).map((variant) => variant.sha256)]
  const missing = names.filter((name) => !whole.has(name))
  const said = readPictureName(row.filename ?? '')
  const isNamed =
    said?.digest === row.sha256 &&
    said.format === row.format &&
    row.mimeType === mimeType &&
    (missing.includes(row.sha256) || row.filesize === whole.get(row.sha256))
  return [
    ...missing.map((name) => `thiếu tệp ${name} hoặc tệp đã hỏng`),
    ...(isNamed ? [] : ['tên, kiểu hoặc cỡ tệp đã ghi không đúng']),
  ]
}

/** Hashes every picture and every variant anew; whoever names one, the library or a frozen text, must find it whole. */
export async function checkMedia(
  folder: string,
  rows: readonly Row<'media'>[],
  contents: ReadonlyMap<string, Content>,
): Promise<{ tried: number; findings: Finding[] }> {
  const { whole, findings } = await hashFiles(folder)
  for (const row of rows) {
    for (const problem of checkRow(row, whole)) findings.push({ place: `media/${row.id}`, problem })
  }
  for (const [digest, content] of contents) {
    for (const { sha256: name } of imagesOf(content).flatMap(imageFiles)) {
      const place = `bản ${digest} (${content.url})`
      if (!whole.has(name))
        findings.push({ place, problem: `thiếu tệp ảnh ${name} hoặc tệp đã hỏng` })
    }
  }
  return { tried: whole.size + findings.length, findings }
}
