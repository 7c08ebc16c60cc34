import type { Field, SanitizedConfig } from 'payload'
import { isDerived } from '../../fields/derived.ts'
import { ASKABLE } from './allowed.ts'

interface Shown {
  admin?: { components?: object; disableListColumn?: boolean; disableListFilter?: boolean }
}

/** Payload shows its own times by the browser's clock. */
const byOurClock = { Cell: '/admin/dates/VietnamDateCell.tsx#VietnamDateCell' }

/** Out of a list's columns and filters: whatever may not be asked (allowed.ts), and what is kept for the search box alone. */
function show(fields: readonly Field[], slug: string, before = ''): void {
  for (const field of fields) {
    const path = 'name' in field ? before + field.name : before
    if ('fields' in field) show(field.fields, slug, 'name' in field ? `${path}.` : before)
    if (!('name' in field) || field.type === 'group') continue
    const { sort = [], where = [] } = ASKABLE[slug] ?? {}
    const shown = field as Shown
    shown.admin = {
      ...shown.admin,
      ...(['createdAt', 'updatedAt'].includes(path) && { components: byOurClock }),
      disableListColumn: isDerived(field) || !sort.includes(path),
      disableListFilter: isDerived(field) || !where.includes(path),
    }
  }
}

/** The office, whose lists offer what they answer. */
export function shownAsAllowed(config: SanitizedConfig): SanitizedConfig {
  for (const { fields, slug } of config.collections) show(fields, slug)
  return config
}
