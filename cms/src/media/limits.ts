import type { Config } from 'payload'
import { PICTURE_PROBLEMS } from './problems.ts'

const MB = 1024 * 1024

export const MAX_PICTURE_BYTES = 25 * MB
/** A photograph of a good camera; beyond it a picture costs more memory than a small server has to spare. */
export const MAX_PIXELS = 50_000_000

/** How Payload reads forms with files: it stops reading at these limits. */
export const uploadLimits: NonNullable<Config['upload']> = {
  abortOnLimit: true,
  responseOnLimit: PICTURE_PROBLEMS.tooManyBytes.words,
  requestSizeLimit: MAX_PICTURE_BYTES + MB,
  limits: { fileSize: MAX_PICTURE_BYTES, files: 1, fields: 20, fieldSize: MB },
}
