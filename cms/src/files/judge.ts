import type { Found } from '@bbt/shared/contract/file.ts'
import { CHARACTERS, ITEMS } from '@bbt/shared/limits.ts'
import { oneLine } from '@bbt/shared/text/oneLine.ts'
import type { FileFault, FileRead, Judged } from './judged.ts'
import { Unfit } from './judged.ts'
import { containerOf } from './magic.ts'
import { judgeOffice } from './office/judgeOffice.ts'
import { judgePdf } from './pdf/judgePdf.ts'

async function read(bytes: Buffer): Promise<FileRead> {
  const container = containerOf(bytes)
  if (container === 'pdf') return judgePdf(bytes)
  if (container === 'zip') return judgeOffice(bytes)
  const fault: FileFault = container ?? 'unknownFormat'
  throw new Unfit(fault)
}

/** Words as they are kept: NFC, without what no text can hold, no more than are searched. */
function keptText(text: string): { text: string; isCut: boolean } {
  const whole = text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    .toWellFormed()
    .normalize('NFC')
  return {
    text: whole.slice(0, CHARACTERS.fileText).toWellFormed(),
    isCut: whole.length > CHARACTERS.fileText,
  }
}

/**
 * Judges a file and reads it. For a process of its own (`platform/apart`): every parser of somebody else's bytes runs
 * in here, and what one of them dies of is no harm to the office.
 */
export default async function judge(bytes: Uint8Array): Promise<Judged> {
  try {
    const file = await read(Buffer.from(bytes))
    const { isCut, text } = keptText(file.text)
    const found: Found[] = [...file.found, ...(isCut ? [{ kind: 'textCut' as const }] : [])]
    const told = found.slice(0, ITEMS.fileFindings).map(({ kind, place }) => ({
      kind,
      ...(place !== undefined && { place: oneLine(place).slice(0, CHARACTERS.filePlace).trim() }),
    }))
    return { ok: true, file: { ...file, text, found: told } }
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, fault: error.fault }
    throw error
  }
}
