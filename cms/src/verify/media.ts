import type { Content } from '@bbt/shared/contract/content.ts'
import { filesOf, imagesOf } from '@bbt/shared/contract/content.ts'
import { bytesOfFile } from '@bbt/shared/contract/file.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { digestOfStream } from '../bytes/checked.ts'
import type { ByteStore } from '../bytes/store.ts'
import { readPictureName } from '../media/names.ts'
import { checkFileRow } from './fileRows.ts'
import type { Row } from '../platform/rows.ts'

async function hashAll(
  store: ByteStore,
): Promise<{ whole: Map<string, number>; findings: Finding[] }> {
  const whole = new Map<string, number>()
  const findings: Finding[] = []
  for await (const { digest, place, read, size } of store.stored()) {
    const stream = digest === null ? null : await read()
    if (digest === null) findings.push({ place, problem: 'tệp lạ' })
    else if (stream === null || (await digestOfStream(stream)) !== digest)
      findings.push({ place, problem: 'nội dung không khớp tên' })
    else whole.set(digest, size)
  }
  return { whole, findings }
}

/** What a row of the picture library says of its files that the store does not. */
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
  store: ByteStore,
  rows: { media: readonly Row<'media'>[]; files: readonly Row<'files'>[] },
  contents: ReadonlyMap<string, Content>,
): Promise<{ tried: number; findings: Finding[] }> {
  const { whole, findings } = await hashAll(store)
  for (const row of rows.media) {
    for (const problem of checkRow(row, whole)) findings.push({ place: `media/${row.id}`, problem })
  }
  for (const row of rows.files) {
    for (const problem of checkFileRow(row, whole)) {
      findings.push({ place: `files/${row.id}`, problem })
    }
  }
  for (const [digest, content] of contents) {
    for (const { sha256: name } of imagesOf(content).flatMap(imageFiles)) {
      const place = `bản ${digest} (${content.url})`
      if (!whole.has(name))
        findings.push({ place, problem: `thiếu tệp ảnh ${name} hoặc tệp đã hỏng` })
    }
    for (const name of filesOf(content).flatMap(bytesOfFile)) {
      const place = `bản ${digest} (${content.url})`
      if (!whole.has(name)) findings.push({ place, problem: `thiếu tệp ${name} hoặc tệp đã hỏng` })
    }
  }
  return { tried: whole.size + findings.length, findings }
}
