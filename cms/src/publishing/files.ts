import type {
  AttachedFile,
  FileFormat,
  FoundKind,
  SignatureState,
} from '@bbt/shared/contract/file.ts'
import { visibleLine } from '@bbt/shared/text/visible.ts'
import type { PayloadRequest } from 'payload'
import { rowsWithIds } from '../platform/ids.ts'
import type { Row } from '../platform/rows.ts'

/** A file as a revision freezes it; what a row says that is no such thing, the contract refuses. */
export function fileOf(row: Row<'files'>): AttachedFile {
  const { firstPage, found, pages, signature, text } = row
  return {
    sha256: row.sha256,
    format: row.format as FileFormat,
    bytes: Number(row.filesize),
    name: visibleLine(row.name),
    ...(typeof pages === 'number' && { pages }),
    ...(text?.sha256 && { text: { sha256: text.sha256, characters: Number(text.characters) } }),
    ...(firstPage?.sha256 && {
      firstPage: {
        sha256: firstPage.sha256,
        format: 'webp' as const,
        width: Number(firstPage.width),
        height: Number(firstPage.height),
      },
    }),
    ...(signature && { signature: signature as SignatureState }),
    ...(found &&
      found.length > 0 && {
        found: found.map(({ kind, place }) => ({
          kind: kind as FoundKind,
          ...(place && { place }),
        })),
      }),
  }
}

/** The files with these ids, as a revision freezes them; ids that do not exist are absent. */
export async function filesById(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, AttachedFile>> {
  const rows = await rowsWithIds(req, 'files', ids)
  return new Map(rows.map((row) => [row.id, fileOf(row)]))
}
