'use client'

import { formatArticleDate } from '@bbt/shared/text/dates.ts'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The day in words: browsers show their own order of day and month. */
const wordsOf = (day: string) =>
  DAY.test(day) && !Number.isNaN(Date.parse(day)) ? formatArticleDate(day) : ''

/** A calendar day, kept as the text yyyy-MM-dd: no clock, no zone, the phone's own picker. */
export const DayField: TextFieldClientComponent = ({ field, path: pathFromProps, readOnly }) => {
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const { admin, label, name, required } = field
  return (
    <div className={`field-type text office-day${showError ? ' error' : ''}`}>
      <FieldLabel label={label ?? name} path={path} required={required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <input
          disabled={readOnly === true || disabled}
          id={`field-${path}`}
          onChange={(event) => setValue(event.target.value)}
          type="date"
          value={value ?? ''}
        />
        <span className="office-day__words">{wordsOf(value ?? '')}</span>
      </div>
      <FieldDescription description={admin?.description ?? ''} path={path} />
    </div>
  )
}
