import type { Content } from '@bbt/shared/contract/content.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { markedTextOfHtml, textOfHtml } from './readableHtml.ts'

/** A content as labelled texts that a person can read. */
export const readableFields = (content: Content): [string, string][] =>
  CONTENT_TYPES[content.type].readable(content, textOfHtml)

/** The same to compare: everything the digest covers is in it, marks and targets of links too. */
export const comparableFields = (content: Content): [string, string][] =>
  CONTENT_TYPES[content.type].readable(content, markedTextOfHtml)
