import type { PDFiumDocument } from '@hyzyla/pdfium'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import type { FileRead } from '../judged.ts'

const WIDTH = 480
/** A page is shown no higher than this many times its width; a longer one narrower. */
const TALLEST = 2

async function firstPageOf(document: PDFiumDocument): Promise<NonNullable<FileRead['firstPage']>> {
  const page = document.getPage(0)
  const { originalHeight: height, originalWidth: width } = page.getOriginalSize()
  const scale = Math.min(WIDTH / width, (WIDTH * TALLEST) / height)
  const drawn = await page.render({
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    render: ({ data, width: columns, height: rows }) =>
      sharp(data, { raw: { width: columns, height: rows, channels: 4 } })
        .flatten({ background: '#ffffff' })
        .webp({ quality: 80 })
        .toBuffer(),
  })
  return { bytes: drawn.data, width: drawn.width, height: drawn.height }
}

/**
 * What pdfium makes of a PDF: a small picture of its first page, and all words of each page, also those that stand
 * beside it. Null where it cannot read the document, which is no reason to refuse one that pdf.js reads.
 */
export async function drawnPdf(
  bytes: Buffer,
): Promise<{ firstPage: NonNullable<FileRead['firstPage']>; texts: string[] } | null> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const texts = [...document.pages()].map((page) => page.getText())
    const firstPage = await firstPageOf(document)
    document.destroy()
    return { firstPage, texts }
  } catch {
    return null
  } finally {
    library.destroy()
  }
}
