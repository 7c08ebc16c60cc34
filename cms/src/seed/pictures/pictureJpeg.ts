import sharp from 'sharp'
import type { PictureSpec } from './pictureSpec.ts'
import { pictureSvg } from './pictureSvg.ts'

/** The picture as JPEG bytes, 1600 × 1000, as a school's camera would have brought it. */
export async function pictureJpeg(spec: PictureSpec): Promise<Buffer> {
  return sharp(Buffer.from(pictureSvg(spec)))
    .jpeg({ quality: 85 })
    .toBuffer()
}
