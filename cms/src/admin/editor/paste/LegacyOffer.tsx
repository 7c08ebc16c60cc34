'use client'

import { ENCODING_NAMES } from '@bbt/shared/text/legacyFonts/encoding.ts'
import { Button } from '@payloadcms/ui'
import type { LegacyFound } from '../../../body/paste/legacy.ts'

const SHOWN = 120
const short = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text)

interface Props {
  found: LegacyFound
  onChoice: (isRepaired: boolean) => void
}

/** Offers to write words of a font of the nineties in Unicode; says how a line is now and would be then. */
export function LegacyOffer({ found, onChoice }: Props): React.JSX.Element {
  const names = found.encodings.map((encoding) => ENCODING_NAMES[encoding]).join(', ')
  return (
    <div className="office-legacy">
      <p>Chữ vừa dán gõ bằng phông cũ ({names}): người đọc sẽ thấy sai chữ.</p>
      <dl>
        <dt>Đang là</dt>
        <dd>{short(found.before)}</dd>
        <dt>Sửa thành</dt>
        <dd>{short(found.after)}</dd>
      </dl>
      <div className="office-legacy-choice">
        <Button
          buttonStyle="primary"
          margin={false}
          size="small"
          onClick={() => {
            onChoice(true)
          }}
        >
          Sửa thành Unicode
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          size="small"
          onClick={() => {
            onChoice(false)
          }}
        >
          Để nguyên
        </Button>
      </div>
    </div>
  )
}
