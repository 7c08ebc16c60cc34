import type { Office } from '@bbt/shared/offices.ts'
import type { History, ItemRow } from '../history.ts'
import { idIn } from '../history.ts'
import { heldAt, isOpen } from './offices.ts'

const BOARD: readonly Office[] = [
  'principal',
  'vicePrincipalAcademic',
  'vicePrincipalActivities',
  'websiteAdmin',
]

/** Whether a person may see an item: the board, its writers, the head of its unit; once live, its unit's writers. */
export function maySee(
  history: Pick<History, 'held' | 'switched'>,
  row: Pick<ItemRow, 'author' | 'coAuthors' | 'contributors' | 'openedBy' | 'unit' | 'liveDigest'>,
  person: string | null,
  at: string,
): boolean {
  if (person === null || !isOpen(history, person, at)) return false
  const holds = (office: Office, unit?: string) => heldAt(history, person, office, at, unit)
  const unit = idIn(row.unit)
  const writers = [row.author, ...(row.coAuthors ?? []), ...(row.contributors ?? [])]
  return (
    BOARD.some((office) => holds(office)) ||
    writers.includes(person) ||
    row.openedBy === person ||
    holds('head', unit) ||
    (holds('writer', unit) && Boolean(row.liveDigest))
  )
}

/** A picture as the walk took it up: by whom, and for which units they then wrote. */
export interface Picture {
  id: string
  filename: string
  uploadedBy: string
  units: readonly string[]
}

/** Whether a person may see a picture that is in no page yet. */
export function maySeePicture(
  history: Pick<History, 'held' | 'switched'>,
  { uploadedBy, units }: Picture,
  person: string | null,
  at: string,
): boolean {
  if (person === null || !isOpen(history, person, at)) return false
  const holds = (office: Office, unit?: string) => heldAt(history, person, office, at, unit)
  return (
    BOARD.some((office) => holds(office)) ||
    uploadedBy === person ||
    units.some((unit) => holds('writer', unit) || holds('head', unit))
  )
}
