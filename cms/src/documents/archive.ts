import { inflateRawSync } from 'node:zlib'

/** Why an archive is not unpacked. */
export type ArchiveFault = 'none' | 'tooLarge'

const END = 0x06054b50
const ENTRY = 0x02014b50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const LONGEST_COMMENT = 65_535
const STORED = 0
const DEFLATED = 8
/** In the place of a size: it stands elsewhere (ZIP64), in archives far larger than any of ours. */
const ELSEWHERE = 0xffff_ffff

export interface Entry {
  name: string
  /** Bit 0: its content is encrypted (APPNOTE 4.4.4). */
  flags: number
  method: number
  packed: number
  size: number
  at: number
}

/** The directory at the end of an archive; null where there is none, or a part of it lies. */
export function entriesOf(bytes: Buffer): Entry[] | null {
  const from = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < from || bytes.length - end < END_BYTES || bytes.readUInt32LE(end) !== END) return null
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  const entries: Entry[] = []
  for (let read = 0; read < count; read++) {
    if (at + ENTRY_BYTES > end || bytes.readUInt32LE(at) !== ENTRY) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    entries.push({
      name: bytes.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += ENTRY_BYTES + nameLength + rest
  }
  return entries
}

/** @throws where the entry is not what its directory says: longer than it, or no entry at all */
function contentOf(bytes: Buffer, { at, method, packed, size }: Entry): Buffer {
  const start =
    at + LOCAL_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + LOCAL_BYTES - 2)
  const content = bytes.subarray(start, start + packed)
  if (method === STORED && content.length === size) return content
  if (method !== DEFLATED) throw new Error('unknown method')
  return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) })
}

/**
 * Unpacks an archive whose directory adds up to no more than `most` bytes; the directory is read first, and
 * nothing that grows beyond what it says is unpacked.
 */
export function unpacked(bytes: Buffer, most: number): Map<string, Buffer> | ArchiveFault {
  const entries = entriesOf(bytes)
  if (entries === null || entries.length === 0) return 'none'
  const sum = entries.reduce((all, { size }) => all + size, 0)
  if (sum > most || entries.some(({ size }) => size === ELSEWHERE)) return 'tooLarge'
  try {
    return new Map(entries.map((entry) => [entry.name, contentOf(bytes, entry)]))
  } catch {
    return 'none'
  }
}
