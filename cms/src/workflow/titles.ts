import type { Office } from '@bbt/shared/offices.ts'
import { OFFICES, officeTitle } from '@bbt/shared/offices.ts'
import { visibleLine } from '@bbt/shared/text/visible.ts'
import type { Turn } from '@bbt/shared/workflow/turn.ts'
import type { ActingAs } from '@bbt/shared/workflow/parties.ts'
import type { PayloadRequest } from 'payload'
import { byIdOnce } from '../platform/rows.ts'

/** A unit as a frozen text names it. */
export interface FrozenUnit {
  id: string
  name: string
}

/** "Tổ trưởng Tổ Hoá học" for an office in a unit (id). @param frozen the unit's name that counts, where there is one */
export async function titleIn(
  req: PayloadRequest,
  office: Office,
  unitId: string | null,
  frozen: FrozenUnit | null = null,
): Promise<string> {
  const unit = unitId === null ? null : await byIdOnce(req, 'units', unitId)
  if (!unit) return OFFICES[office].label
  const name = frozen?.id === unit.id ? frozen.name : unit.name
  return officeTitle(office, { name, headTitle: unit.headTitle })
}

/**
 * In which office somebody acts, in words, as it goes into the record and onto the public page.
 * @param frozen the item's unit as the text that is decided on names it: what people approve says it, whatever
 * the unit is called by now
 */
export async function actingTitle(
  req: PayloadRequest,
  actsAs: ActingAs,
  frozen: FrozenUnit | null = null,
): Promise<string> {
  if (actsAs === 'clock') return 'Hẹn giờ'
  if (actsAs === 'self') return 'Người viết'
  const title = visibleLine(await titleIn(req, actsAs.office, actsAs.unit, frozen))
  return actsAs.onBehalfOf === null ? title : `${title} (được uỷ quyền)`
}

/** Whom an item waits for, in words; null when it waits for nobody. */
export const turnTitle = async (req: PayloadRequest, turn: Turn | null) =>
  turn && titleIn(req, turn.offices[0], turn.unit)
