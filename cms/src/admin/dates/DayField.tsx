'use client'

import { formatArticleDate } from '@bbt/shared/text/dates.ts'
import { useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { DateFrame } from './DateFrame.tsx'

const DAY = /^\d{4}-\d{2}-\d{2}$/

const wordsOf = (day: string) =>
  DAY.test(day) && !Number.isNaN(Date.parse(day)) ? formatArticleDate(day) : ''

/** A calendar day, kept as the text yyyy-MM-dd: no clock, no zone, the phone's own picker. */
export const DayField: TextFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  return (
    <DateFrame field={field} path={path} showError={showError} words={wordsOf(value ?? '')}>
      <input
        disabled={readOnly === true || disabled}
        id={`field-${path}`}
        onChange={(event) => setValue(event.target.value)}
        type="date"
        value={value ?? ''}
      />
    </DateFrame>
  )
}
