'use client'

import type { PastedPicture } from '../../../body/paste/blockNodes.ts'

/** A picture on its way into the store: a node with this `formID` waits for it. */
export interface NewPicture {
  formID: string
  file: File
  /** What it shows, as far as the document said it. */
  alt: string
}

/** The file that a `data:` address holds. */
function fileOf(source: string, number: number): File {
  const [, type = '', letters = ''] = /^data:([^;,]+);base64,([^]*)$/.exec(source) ?? []
  const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
  const ending = type.split('/')[1]?.replace('jpeg', 'jpg') ?? 'png'
  return new File([bytes], `anh-${number}.${ending}`, { type: type.replace('/jpg', '/jpeg') })
}

/** Pictures of a document as files; what is none after all is left out. */
export function filesOf(pictures: readonly PastedPicture[]): NewPicture[] {
  return pictures.flatMap(({ formID, source, alt }, at) => {
    try {
      return [{ formID, alt, file: fileOf(source, at + 1) }]
    } catch {
      return []
    }
  })
}
