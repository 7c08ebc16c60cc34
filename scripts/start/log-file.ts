import { rmSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { createStream } from 'rotating-file-stream'

/** One log takes at most four times this of the disk: itself and three earlier ones, `cms.log.1` the latest. */
const SIZE = '10M'
const EARLIER = 3
/** A longer line is cut: what strangers send may be in it. */
const LINE = 8_000
/** Bytes that may wait for the disk. */
const UNWRITTEN = 10_000_000

export interface LogFile {
  write: (line: string) => void
  /** Resolves when everything is in the file, or cannot be. */
  close: () => Promise<void>
}

/**
 * The log of a server, rotated by size.
 * @param isKept go on below what it holds; else it is emptied, and the earlier ones go
 */
export function openLog(file: string, isKept: boolean): LogFile {
  const names = Array.from({ length: EARLIER }, (_, earlier) => `${file}.${earlier + 1}`)
  if (!isKept) for (const old of [file, ...names]) rmSync(old, { force: true })
  const stream = createStream(
    // For rotation by number its types name a time; what comes is the number, or nothing for the file itself.
    (index: number | Date | null) =>
      typeof index === 'number' ? `${basename(file)}.${index}` : basename(file),
    { path: dirname(file), size: SIZE, rotate: EARLIER },
  )
  // A full disk costs lines of the log, and must not end the servers that still answer.
  stream.on('error', () => undefined)
  return {
    write: (line) => {
      // A flood that the disk does not keep up with is not kept in memory either.
      if (stream.writableLength > UNWRITTEN) return
      const cut = line.length > LINE ? `${line.slice(0, LINE)} […]` : line
      stream.write(`${cut}\n`)
    },
    close: () =>
      new Promise((resolve) => {
        stream.once('error', () => resolve())
        stream.end(resolve)
      }),
  }
}
