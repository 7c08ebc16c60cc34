import { enrolledOthers } from '../../../security/secondFactor/others.ts'
import type { PanelProps } from '../panels.ts'
import { ResetForm } from './ResetForm.tsx'

/** For the principal: somebody's phone and recovery codes are gone. */
export async function ResetPanel({ req, actor }: PanelProps) {
  const people = await enrolledOthers(req, actor.person)
  return people.length === 0 ? (
    <p className="office-empty">Chưa có ai khác cài xác thực hai bước.</p>
  ) : (
    <ResetForm people={people} />
  )
}
