import { OFFICES } from '@bbt/shared/offices.ts'
import type { CollectionAfterReadHook } from 'payload'
import type { Row } from '../platform/rows.ts'
import { byId, idOf } from '../platform/rows.ts'

/** "Người viết, Tổ Hoá học: Nguyễn Văn An", as the page of an appointment is headed. */
export const titleAppointment: CollectionAfterReadHook<Row<'appointments'>> = async ({
  doc,
  findMany,
  req,
}) => {
  // Lists have columns for it; who asked for less of the row than there is gets no title.
  if (findMany === true || !('office' in doc)) return { ...doc, title: null }
  const [person, unit] = [idOf(doc.person), idOf(doc.unit)]
  const name = person === null ? undefined : (await byId(req, 'users', person))?.name
  const place = unit === null ? undefined : (await byId(req, 'units', unit))?.name
  const office = [OFFICES[doc.office].label, place].filter((part) => part !== undefined)
  return { ...doc, title: `${office.join(', ')}: ${name ?? '–'}` }
}
