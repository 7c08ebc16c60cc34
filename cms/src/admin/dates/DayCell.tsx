'use client'

import { dayKey } from '@bbt/shared/text/dates.ts'
import type { DefaultCellComponentProps } from 'payload'
import { termDay } from './termDay.ts'

/** A day of a term in a list, as people write it. */
export function DayCell({ cellData, field, rowData }: DefaultCellComponentProps) {
  const name = 'name' in field && field.name === 'to' ? 'to' : 'from'
  const { words, holds } = termDay(name, cellData, rowData, dayKey(new Date()))
  return <span className={holds ? undefined : 'office-day--other'}>{words}</span>
}
