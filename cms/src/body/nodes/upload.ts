import { ALIGNMENTS, version } from './element.ts'
import type { NodeKind } from './kind.ts'
import { anything, dropped, oneOf, orNothing, shown, text, unseen } from './property.ts'

const isId = (value: unknown) => typeof value === 'string' && value.length <= 100

/** A picture of the store, by its id; once it was kept populated. */
const isPicture = (value: unknown): boolean =>
  isId(value) || (typeof value === 'object' && value !== null && isId(Reflect.get(value, 'id')))

export const upload: NodeKind = {
  type: 'upload',
  name: 'ảnh',
  properties: {
    version,
    id: unseen(text(100, 'a1b2')),
    relationTo: unseen(oneOf('media')),
    // Absent while the picture is still on its way.
    value: shown(orNothing({ accepts: isPicture, neutral: null, samples: [] }, null)),
    pending: unseen(orNothing(anything(), undefined)),
    fields: dropped({ ...anything(null), neutral: null }),
    // A picture is as wide as the text: there is nothing to align.
    format: unseen(oneOf(...ALIGNMENTS)),
    $: dropped(anything()),
  },
  children: null,
  isWall: false,
}
