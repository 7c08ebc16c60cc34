import { BYTES } from '@bbt/shared/limits.ts'
import type { Config } from 'payload'
import { PICTURE_PROBLEMS } from './problems.ts'

/** Of whatever is uploaded: each library has a limit of its own. */
const LARGEST = Math.max(BYTES.picture, BYTES.file)

/** How Payload reads forms, with files and without: it stops reading at these limits. A form is one field, as JSON. */
export const uploadLimits: NonNullable<Config['upload']> = {
  abortOnLimit: true,
  responseOnLimit: PICTURE_PROBLEMS.tooManyBytes.words,
  requestSizeLimit: LARGEST + BYTES.around,
  limits: { fileSize: LARGEST, files: 1, fields: 20, fieldSize: BYTES.item },
}
