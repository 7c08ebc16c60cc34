'use client'

import { formatDate, formatDateTime } from '@bbt/shared/text/dates.ts'
import type { DefaultCellComponentProps } from 'payload'

interface Shown {
  admin?: { date?: { pickerAppearance?: string } }
}

/** A time in a list by the school's clock; what is no time stays as it is. */
export function VietnamDateCell({ cellData, field }: DefaultCellComponentProps) {
  if (typeof cellData !== 'string' || Number.isNaN(Date.parse(cellData))) return <span>–</span>
  const isDay = (field as Shown).admin?.date?.pickerAppearance === 'dayOnly'
  return <span>{isDay ? formatDate(cellData) : formatDateTime(cellData)}</span>
}
