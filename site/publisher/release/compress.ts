import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

/** How hard brotli works (0–11): 9 for pages, made on every publication; 11 for assets, made once. */
export type Effort = 9 | 11

/** The encodings of a file, in the order of ENCODINGS. */
export async function compress(data: Buffer, effort: Effort): Promise<[Buffer, Buffer]> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
  }
  return Promise.all([brotli(data, { params }), gz(data, { level: 9 })])
}
