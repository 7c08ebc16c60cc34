import { MIME_TYPES } from '../../src/files/mimeTypes.ts'
import type { PersonName, School } from './school.ts'

/** A form as the browser sends it: the file, and beside it the fields as JSON. */
export function fileForm(bytes: Buffer, fields: object, name = '84-qd-thpt.pdf'): FormData {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type: MIME_TYPES.pdf }))
  form.set('_payload', JSON.stringify(fields))
  return form
}

export interface FileRow {
  id: string
  name: string
  sha256: string
  filename: string
  format: string
  pages: number | null
  text: { sha256: string | null; characters: number | null }
  report: string
  [field: string]: unknown
}

export async function uploadFile(
  school: School,
  as: PersonName,
  bytes: Buffer,
  fields: object = {},
): Promise<FileRow> {
  const answer = await school.send(as, 'POST', '/files', fileForm(bytes, fields))
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body['doc'] as FileRow
}
