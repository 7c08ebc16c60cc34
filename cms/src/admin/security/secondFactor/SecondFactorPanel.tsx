import { statusOf } from '../../../security/secondFactor/status.ts'
import type { PanelProps } from '../panels.ts'
import { SecondFactor } from './SecondFactor.tsx'

export async function SecondFactorPanel({ req }: PanelProps) {
  return <SecondFactor initial={await statusOf(req)} />
}
