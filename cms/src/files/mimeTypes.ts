import type { FileFormat } from '@bbt/shared/contract/file.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What a file is served as (IANA, media types). */
export const MIME_TYPES: Readonly<Record<FileFormat, string>> = {
  pdf: 'application/pdf',
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  pptx: `${OFFICE}.presentationml.presentation`,
}
