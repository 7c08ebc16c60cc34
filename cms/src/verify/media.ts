import type { Content } from '@bbt/shared/contract/content.ts'
import { filesOf, imagesOf } from '@bbt/shared/contract/content.ts'
import { bytesOfFile } from '@bbt/shared/contract/file.ts'
import { imageFiles } from '@bbt/shared/contract/image.ts'
import type { Finding } from '@bbt/shared/verify/report.ts'
import { digestOfStream } from '../bytes/checked.ts'
import type { ByteStore } from '../bytes/store.ts'
import type { Row } from '../platform/rows.ts'
import { checkFileRow, checkPictureRow } from './uploadRows.ts'

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

/** Hashes every picture and every variant anew; whoever names one, the library or a frozen text, must find it whole. */
export async function checkMedia(
  store: ByteStore,
  rows: { media: readonly Row<'media'>[]; files: readonly Row<'files'>[] },
  contents: ReadonlyMap<string, Content>,
): Promise<{ tried: number; findings: Finding[] }> {
  const { whole, findings } = await hashAll(store)
  for (const row of rows.media) {
    for (const problem of checkPictureRow(row, whole)) {
      findings.push({ place: `media/${row.id}`, problem })
    }
  }
  for (const row of rows.files) {
    for (const problem of checkFileRow(row, whole)) {
      findings.push({ place: `files/${row.id}`, problem })
    }
  }
  for (const [digest, content] of contents) {
    const place = `bản ${digest} (${content.url})`
    const missing = (what: string, names: readonly string[]) => {
      for (const name of names) {
        if (whole.has(name)) continue
        findings.push({ place, problem: `thiếu ${what} ${name} hoặc tệp đã hỏng` })
      }
    }
    const pictures = imagesOf(content).flatMap(imageFiles)
    missing(
      'tệp ảnh',
      pictures.map(({ sha256 }) => sha256),
    )
    missing('tệp', filesOf(content).flatMap(bytesOfFile))
  }
  return { tried: whole.size + findings.length, findings }
}
