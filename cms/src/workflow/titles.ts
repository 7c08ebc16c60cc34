import type { Office } from '@bbt/shared/offices.ts'
import { OFFICES, officeTitle } from '@bbt/shared/offices.ts'
import type { Turn } from '@bbt/shared/workflow/turn.ts'
import type { ActingAs } from '@bbt/shared/workflow/parties.ts'
import type { PayloadRequest } from 'payload'
import { byId } from '../platform/rows.ts'

/** "Tổ trưởng Tổ Hoá học" for an office in a unit (id). */
export async function titleIn(
  req: PayloadRequest,
  office: Office,
  unitId: string | null,
): Promise<string> {
  const unit = unitId === null ? null : await byId(req, 'units', unitId)
  return unit ? officeTitle(office, unit) : OFFICES[office].label
}

/** In which office somebody acts, in words, as it goes into the record. */
export async function actingTitle(req: PayloadRequest, actsAs: ActingAs): Promise<string> {
  if (actsAs === 'clock') return 'Hẹn giờ'
  if (actsAs === 'self') return 'Người viết'
  const title = await titleIn(req, actsAs.office, actsAs.unit)
  return actsAs.onBehalfOf === null ? title : `${title} (được uỷ quyền)`
}

/** Whom an item waits for, in words; null when it waits for nobody. */
export const turnTitle = async (req: PayloadRequest, turn: Turn | null) =>
  turn && titleIn(req, turn.offices[0], turn.unit)
