import { cleanLine } from '@bbt/shared/text/clean.ts'
import { elementProperties } from './element.ts'
import type { NodeKind } from './kind.ts'
import type { Property } from './property.ts'
import { cleanedBy, shown, text, unseen } from './property.ts'

const isOneOf = (value: unknown, ...kinds: readonly string[]) => kinds.includes(typeof value)

const isFields = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { url, newTab, linkType } = value as Record<string, unknown>
  return (
    (url === null ||
      isOneOf(url, 'undefined') ||
      (typeof url === 'string' && url.length <= 2000)) &&
    (newTab === null || isOneOf(newTab, 'undefined', 'boolean')) &&
    (linkType === null || isOneOf(linkType, 'undefined', 'string'))
  )
}

/** An address without blanks around it and without what nobody sees in it. */
function cleanAddress(value: unknown): unknown {
  const { url } = value as { url?: unknown }
  return typeof url === 'string' ? { ...(value as object), url: cleanLine(url) } : value
}

const properties: Readonly<Record<string, Property>> = {
  ...elementProperties,
  id: unseen(text(100, 'a1b2')),
  // `url` and `newTab` are shown; `linkType` is always "custom" here, and `doc` empty.
  fields: cleanedBy(
    cleanAddress,
    shown({
      accepts: isFields,
      neutral: {},
      samples: [
        { linkType: 'custom', newTab: false, url: 'https://hcm.edu.vn/?a=1&b=2' },
        { linkType: 'custom', newTab: true, url: 'https://vi.wikipedia.org/wiki/Sài_Gòn' },
        { linkType: 'custom', newTab: false, url: 'mailto:vanphong@truong.example' },
      ],
    }),
  ),
}

const inside = ['text', 'linebreak', 'tab']

export const link: NodeKind = {
  type: 'link',
  name: 'liên kết',
  properties,
  children: inside,
  isWall: false,
}

/** A link that the editor made from an address in the text. */
export const autolink: NodeKind = { ...link, type: 'autolink' }
