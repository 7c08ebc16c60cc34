import type { Content } from '@bbt/shared/contract/content.ts'
import { visibilityOf } from '@bbt/shared/contract/visibility.ts'
import { CONTENT_TYPES } from '@bbt/shared/types/index.ts'
import { dayKey } from '@bbt/shared/text/dates.ts'

/** The day a content is dated, or else the day it could first be seen, yyyy-MM-dd. @param firstAt when it was first published */
export function publicDay(content: Content, firstAt: string): string {
  const { datedBy } = CONTENT_TYPES[content.type]
  const dated: unknown = datedBy && Reflect.get(content, datedBy)
  if (typeof dated === 'string') return dated
  const { from } = visibilityOf(content)
  return dayKey(from !== null && from > firstAt ? from : firstAt)
}
