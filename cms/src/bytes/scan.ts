import type { PayloadRequest } from 'payload'
import { readEnv } from '../env.ts'
import { scan } from './clamd.ts'
import type { UploadRefused } from './refused.ts'

/** What a virus scanner says of an upload, or that there is none, or that the one there is does not answer. */
type Scanned =
  | { kind: 'clean' }
  | { kind: 'noScanner' }
  | { kind: 'silent' }
  /** By the scanner's own name for it. */
  | { kind: 'infected'; virus: string }

/** Asks the virus scanner where there is one; one that does not answer is in the log. */
async function scanned(req: PayloadRequest, bytes: Buffer): Promise<Scanned> {
  const { CLAMD_URL } = readEnv()
  if (CLAMD_URL === undefined) return { kind: 'noScanner' }
  try {
    const found = await scan(CLAMD_URL, bytes)
    return found.clean ? { kind: 'clean' } : { kind: 'infected', virus: found.virus }
  } catch (error) {
    req.payload.logger.error(`Chưa quét virus được (CLAMD_URL): ${String(error)}`)
    return { kind: 'silent' }
  }
}

/**
 * Without the scanner's word, where there is one, nothing is taken in. Answers whether a scanner said so.
 * @param refused what is thrown where it found something, or does not answer
 */
export async function refuseInfected(
  req: PayloadRequest,
  bytes: Buffer,
  refused: (problem: 'infected' | 'notScanned', virus?: string) => UploadRefused,
): Promise<boolean> {
  const scan = await scanned(req, bytes)
  if (scan.kind === 'silent') throw refused('notScanned')
  if (scan.kind === 'infected') throw refused('infected', scan.virus)
  return scan.kind === 'clean'
}
