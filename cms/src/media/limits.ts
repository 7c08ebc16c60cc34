import { BYTES } from '@bbt/shared/limits.ts'
import type { Config } from 'payload'
import { PICTURE_PROBLEMS } from './problems.ts'

/** How Payload reads forms, with files and without: it stops reading at these limits. A form is one field, as JSON. */
export const uploadLimits: NonNullable<Config['upload']> = {
  abortOnLimit: true,
  responseOnLimit: PICTURE_PROBLEMS.tooManyBytes.words,
  requestSizeLimit: BYTES.picture + BYTES.around,
  limits: { fileSize: BYTES.picture, files: 1, fields: 20, fieldSize: BYTES.item },
}
