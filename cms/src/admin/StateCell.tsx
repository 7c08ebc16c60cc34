import { STATES } from '@bbt/shared/workflow/states.ts'
import type { State } from '@bbt/shared/workflow/states.ts'
import type { DefaultServerCellComponentProps } from 'payload'
import { StateBadge } from './StateBadge.tsx'

const isState = (value: unknown): value is State => typeof value === 'string' && value in STATES

/** The state column of a list. */
export function StateCell({ cellData }: DefaultServerCellComponentProps) {
  return isState(cellData) ? <StateBadge state={cellData} /> : null
}
