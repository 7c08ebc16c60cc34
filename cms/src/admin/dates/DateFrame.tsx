'use client'

import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DateFieldClientProps, TextFieldClientProps } from 'payload'

interface Props {
  field: DateFieldClientProps['field'] | TextFieldClientProps['field']
  path: string
  showError: boolean
  /** The date in words: browsers show their own order of day and month. */
  words: string
  /** The picker. */
  children: ReactNode
}

/** What stands around the picker of a date, as around every field of Payload's. */
export function DateFrame({ field, path, showError, words, children }: Props) {
  const { admin, label, name, required, type } = field
  return (
    <div className={`field-type ${type} office-day${showError ? ' error' : ''}`}>
      <FieldLabel label={label ?? name} path={path} required={required ?? false} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {children}
        <span className="office-day__words">{words}</span>
      </div>
      <FieldDescription description={admin?.description ?? ''} path={path} />
    </div>
  )
}
