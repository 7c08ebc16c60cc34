'use client'

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'

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
      </div>
      <FieldDescription description={admin?.description ?? ''} path={path} />
    </div>
  )
}
