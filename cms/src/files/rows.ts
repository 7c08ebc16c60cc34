import type { Row } from '../platform/rows.ts'

/** All bytes that a row of the library of files names, by digest. */
export const digestsOfRow = ({ firstPage, sha256, text }: Row<'files'>): string[] => [
  sha256,
  ...(text?.sha256 ? [text.sha256] : []),
  ...(firstPage?.sha256 ? [firstPage.sha256] : []),
]
