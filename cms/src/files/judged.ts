import type { FileFormat, Found, SignatureState } from '@bbt/shared/contract/file.ts'

/** Why a file is not taken in, as far as its bytes say so; `problems.ts` has the words. */
export type FileFault =
  | 'unknownFormat'
  | 'oldOffice'
  | 'encrypted'
  | 'broken'
  | 'strange'
  | 'unpacksTooMuch'
  | 'macros'
  | 'embedded'
  | 'remoteParts'
  | 'pdfScript'
  | 'pdfActive'
  | 'pdfOpens'
  | 'pdfAttachment'
  | 'tooManyPages'

/** A file that may be taken in: its bytes as they are kept, and what a machine reads in them. */
export interface FileRead {
  format: FileFormat
  bytes: Uint8Array
  /** Pages, sheets or slides. */
  pages?: number
  /** Words in NFC; empty where there are none. */
  text: string
  firstPage?: { bytes: Uint8Array; width: number; height: number }
  signature?: SignatureState
  found: Found[]
}

export type Judged = { ok: true; file: FileRead } | { ok: false; fault: FileFault }

/** Ends the reading of a file: it is not taken in. Known here alone; outside it is a `Judged`. */
export class Unfit extends Error {
  readonly fault: FileFault

  constructor(fault: FileFault) {
    super(fault)
    this.fault = fault
  }
}
