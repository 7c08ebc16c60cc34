import type { Row } from '../platform/rows.ts'

/** The SHA-256 of all bytes that a row of the library of pictures names. */
export const digestsOfPicture = ({ sha256, variants }: Row<'media'>): string[] => [
  sha256,
  ...(variants ?? []).map((variant) => variant.sha256),
]

/** The same of a row of the library of files. */
export const digestsOfFile = ({ firstPage, sha256, text }: Row<'files'>): string[] => [
  sha256,
  ...(text?.sha256 ? [text.sha256] : []),
  ...(firstPage?.sha256 ? [firstPage.sha256] : []),
]
