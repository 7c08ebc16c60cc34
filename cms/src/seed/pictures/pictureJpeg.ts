import sharp from 'sharp'
import type { PictureSpec } from './pictureSpec.ts'
import { pictureSvg } from './pictureSvg.ts'

/** Wide enough for every place of the site, and quick to take in: the demo has some seventy of them. */
const WIDTH = 1200

/** The picture as JPEG bytes, 1200 × 750, as a school's camera would have brought it. */
export async function pictureJpeg(spec: PictureSpec): Promise<Buffer> {
  return sharp(Buffer.from(pictureSvg(spec)))
    .resize({ width: WIDTH })
    .jpeg({ quality: 85 })
    .toBuffer()
}
