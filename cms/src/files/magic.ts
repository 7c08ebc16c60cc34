const PDF = Buffer.from('%PDF-')
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
/** A compound file of Office up to 2003, and the envelope of every encrypted one since ([MS-CFB] 2.2). */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
/** The stream in which an encrypted document lies ([MS-OFFCRYPTO] 2.3.4.4), in UTF-16. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le')

const starts = (bytes: Buffer, wanted: Buffer) => bytes.subarray(0, wanted.length).equals(wanted)

/** What a file is by its first bytes, whatever its name or its sender say; null for what we do not take in. */
export function containerOf(bytes: Buffer): 'pdf' | 'zip' | 'oldOffice' | 'encrypted' | null {
  if (starts(bytes, PDF)) return 'pdf'
  if (starts(bytes, ZIP)) return 'zip'
  if (!starts(bytes, COMPOUND)) return null
  return bytes.includes(ENCRYPTED_PACKAGE) ? 'encrypted' : 'oldOffice'
}
