import type { Content } from './content.ts'

/** From when on (included) and until when (not included) a published content is shown; null where nothing limits it. */
export interface Visibility {
  from: string | null
  until: string | null
}

const utc = (instant: string | undefined) =>
  instant === undefined ? null : new Date(instant).toISOString()

/**
 * When a content may be seen, in one spelling (ISO 8601 in UTC with milliseconds) that can be compared
 * as text. Any type of content that says `visibleFrom` or `visibleUntil` comes and goes by the clock.
 */
export function visibilityOf(content: Content): Visibility {
  return {
    from: 'visibleFrom' in content ? utc(content.visibleFrom) : null,
    until: 'visibleUntil' in content ? utc(content.visibleUntil) : null,
  }
}
