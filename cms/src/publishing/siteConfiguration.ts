import { visibleLine } from '@bbt/shared/text/visible.ts'
import { HOME_PATH } from '@bbt/shared/urls.ts'
import type { Row } from '../platform/rows.ts'

type Value = unknown

const ROW_KEYS = new Set(['id', '_uuid', '_order', '_parentID'])

/** A form's values as the contract wants them: no row ids, no empty fields, texts as one sees them. */
function clean(value: Value): Value {
  if (typeof value === 'string') return visibleLine(value) || undefined
  if (Array.isArray(value)) return value.map(clean)
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value)
    .filter(([key]) => !ROW_KEYS.has(key))
    .map(([key, inner]) => [key, clean(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** What the site's frame would be with this configuration row; the contract judges it. */
export function siteConfigurationContent(row: Row<'site-configurations'>): Record<string, unknown> {
  const { title, school, menu, linkGroups, home } = row
  const content = clean({ title, school, menu, linkGroups, home }) as Record<string, unknown>
  return { type: 'siteConfiguration', url: HOME_PATH, ...content }
}
