import type { FileRead } from '../judged.ts'
import { Unfit } from '../judged.ts'
import { activePart } from './active.ts'
import { drawnPdf } from './drawn.ts'
import { hasMore } from './outside.ts'
import { signatureOf } from './signature.ts'
import { pagesInWords, readPdf } from './text.ts'

/** Where `%%EOF` stands at the latest, counted from the end: readers look no further (Acrobat, implementation note 18). */
const TAIL = 1024

/**
 * Judges a PDF and reads it. Its bytes stay as they are: it may be signed, and nothing that writes PDF anew is sure to
 * keep all of it. @throws {Unfit}
 */
export async function judgePdf(bytes: Buffer): Promise<FileRead> {
  if (!bytes.subarray(-TAIL).includes('%%EOF')) throw new Unfit('broken')
  const fault = activePart(bytes)
  if (fault !== null) throw new Unfit(fault)
  const { found, texts } = await readPdf(bytes)
  const signature = await signatureOf(bytes)
  const drawn = await drawnPdf(bytes)
  const beside = texts.flatMap((text, n) => (hasMore(drawn?.texts[n] ?? '', text) ? [n + 1] : []))
  return {
    format: 'pdf',
    bytes,
    pages: texts.length,
    text: texts.join('\n\n').trim(),
    found: [
      ...found,
      ...(beside.length > 0 ? [{ kind: 'outsidePage', place: pagesInWords(beside) } as const] : []),
    ],
    ...(signature && { signature }),
    ...(drawn && { firstPage: drawn.firstPage }),
  }
}
