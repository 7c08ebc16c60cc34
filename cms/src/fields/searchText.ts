import { fold } from '@bbt/shared/text/fold.ts'
import type { Field, FieldHook } from 'payload'

/** A hidden folded copy of some fields: SQLite's `like` knows no Vietnamese letters. */
export function searchText(...sources: string[]): Field {
  const derive: FieldHook = ({ data, originalDoc }) => {
    const row = {
      ...(originalDoc as object | undefined),
      ...(data as object | undefined),
    } as Record<string, unknown>
    return fold(sources.map((name) => (typeof row[name] === 'string' ? row[name] : '')).join(' '))
  }
  return {
    name: 'searchText',
    label: 'chữ không dấu',
    type: 'text',
    index: true,
    admin: { hidden: true },
    hooks: { beforeChange: [derive] },
  }
}
