'use client'

import {
  $createParagraphNode,
  ElementNode,
  type LexicalNode,
  type ParagraphNode,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical'

/** The name of a table, a line right before it (`body/nodes/tablecaption.ts`). */
export class TableCaptionNode extends ElementNode {
  override $config() {
    return this.config('tablecaption', { extends: ElementNode })
  }

  override createDOM(): HTMLElement {
    const line = document.createElement('p')
    line.className = 'office-caption'
    return line
  }

  override updateDOM(): false {
    return false
  }

  override canIndent(): false {
    return false
  }

  override insertNewAfter(_: RangeSelection, restoreSelection = true): ParagraphNode {
    const paragraph = $createParagraphNode()
    this.insertAfter(paragraph, restoreSelection)
    return paragraph
  }

  override collapseAtStart(): true {
    const paragraph = $createParagraphNode()
    paragraph.append(...this.getChildren())
    this.replace(paragraph)
    return true
  }
}

export const $isTableCaptionNode = (
  node: LexicalNode | null | undefined,
): node is TableCaptionNode => node instanceof TableCaptionNode
