'use client'

import { repairLegacy } from '@bbt/shared/text/legacyFonts/repair.ts'
import { $isTextNode } from '@payloadcms/richtext-lexical/lexical'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { markedFont } from '../../../body/paste/legacyMark.ts'

/** Writes all words that are marked as of a font of the nineties in Unicode, or leaves them as they are. */
export function $settleLegacy(isRepaired: boolean): void {
  for (const { node } of $dfs()) {
    const font = $isTextNode(node) ? markedFont(node.getStyle()) : null
    if (font === null || !$isTextNode(node)) continue
    if (isRepaired) node.setTextContent(repairLegacy(node.getTextContent(), font))
    node.setStyle('')
  }
}
