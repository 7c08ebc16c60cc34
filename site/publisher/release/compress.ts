import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gz = promisify(gzip)

/** How hard brotli works (0–11): 9 for pages, made on every publication; 11 for assets, made once. */
export type Effort = 9 | 11

/** The encodings of a file, in the order of ENCODINGS. */
export async function compress(data: Buffer, effort: Effort): Promise<[Buffer, Buffer]> {
  return Promise.all([brotli(data, brotliOptions(data, effort)), gz(data, GZIP)])
}

/** The same bytes, made in this thread: for one that has nothing else to do. */
export function compressHere(data: Buffer, effort: Effort): [Buffer, Buffer] {
  return [brotliCompressSync(data, brotliOptions(data, effort)), gzipSync(data, GZIP)]
}

const GZIP = { level: 9 }

const brotliOptions = (data: Buffer, effort: Effort) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: effort,
    [constants.BROTLI_PARAM_SIZE_HINT]: data.length,
    // A window as large as the file: making and freeing the default of 4 MB costs more than the work.
    [constants.BROTLI_PARAM_LGWIN]: Math.min(
      22,
      Math.max(16, Math.ceil(Math.log2(data.length + 16))),
    ),
  },
})
