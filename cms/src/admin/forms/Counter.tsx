'use client'

import { cleanLine, cleanLines } from '@bbt/shared/text/clean.ts'
import { useFormFields } from '@payloadcms/ui'
import type { TextareaFieldClientProps, TextFieldClientProps } from 'payload'
import { leftWords } from './leftWords.ts'

/** Under a text near its limit: how much more there is room for, as the text will be kept. */
export function Counter({ field, path }: TextFieldClientProps | TextareaFieldClientProps) {
  const value = useFormFields(([fields]) => fields[path]?.value)
  const { maxLength, type } = field
  if (maxLength === undefined || typeof value !== 'string') return null
  const kept = type === 'textarea' ? cleanLines(value) : cleanLine(value)
  const { isOver, words } = leftWords(kept.length, maxLength)
  return (
    <span
      aria-live="polite"
      className={isOver ? 'office-counter office-counter--over' : 'office-counter'}
    >
      {words}
    </span>
  )
}
