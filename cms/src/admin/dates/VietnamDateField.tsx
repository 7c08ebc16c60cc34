'use client'

import { DAYS } from '@bbt/shared/dateWindow.ts'
import { formatArticleDate } from '@bbt/shared/text/dates.ts'
import { useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { useEffect, useRef, useState } from 'react'
import { DateFrame } from './DateFrame.tsx'
import { instantOf, localOf } from './vietnamTime.ts'

const NOON = 'T12:00'

/** What the picker shows of an instant: the day, or day and time, by the school's clock. */
function shownOf(value: string | null | undefined, isDay: boolean): string {
  const date = new Date(value ?? '')
  if (Number.isNaN(date.getTime())) return ''
  return isDay ? localOf(date).slice(0, 10) : localOf(date)
}

const valueOf = (shown: string, isDay: boolean) => instantOf(isDay ? shown + NOON : shown)

function wordsOf(shown: string, isDay: boolean): string {
  const instant = valueOf(shown, isDay)
  if (instant === null) return ''
  return isDay
    ? formatArticleDate(instant)
    : `${formatArticleDate(instant)}, ${shown.slice(-5)} (giờ Việt Nam)`
}

/** A day, or a day with its time, as the school's clock has it: whatever zone the browser is set to. */
export const VietnamDateField: DateFieldClientComponent = ({
  field,
  path: pathFromProps,
  readOnly,
}) => {
  const { pickerAppearance } = (field.admin?.date ?? {}) as { pickerAppearance?: string }
  const isDay = pickerAppearance === 'dayOnly'
  const { disabled, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: pathFromProps,
  })
  const [shown, setShown] = useState(() => shownOf(value, isDay))
  // What was typed last stays as it is being typed; what comes from elsewhere is shown anew.
  const own = useRef(value)
  useEffect(() => {
    if (own.current === value) return
    own.current = value
    setShown(shownOf(value, isDay))
  }, [isDay, value])

  const end = isDay ? '' : 'T23:59'
  return (
    <DateFrame field={field} path={path} showError={showError} words={wordsOf(shown, isDay)}>
      <input
        disabled={readOnly === true || disabled}
        id={`field-${path}`}
        max={DAYS.last + end}
        min={DAYS.first + end.replace('23:59', '00:00')}
        onChange={({ target }) => {
          setShown(target.value)
          own.current = valueOf(target.value, isDay)
          setValue(own.current)
        }}
        type={isDay ? 'date' : 'datetime-local'}
        value={shown}
      />
    </DateFrame>
  )
}
