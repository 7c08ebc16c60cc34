'use client'

import { useFormFields } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { WordedIssue } from '../../workflow/viewTypes.ts'
import { ask } from '../officeApi.ts'

const FIELDS = ['person', 'office', 'from', 'to'] as const

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** What was chosen so far, as a query; empty while nothing can be said. */
function useQuery(): string {
  return useFormFields(([fields]) => {
    const chosen = FIELDS.map((name) => [name, textOf(fields[name]?.value)] as const)
    const isEnough = ['person', 'office'].every((name) => textOf(fields[name]?.value) !== '')
    return isEnough
      ? new URLSearchParams(chosen.map(([name, value]) => [name, value])).toString()
      : ''
  })
}

/** Beside the form of a new appointment: what would be refused, before it is tried, and what to do about it. */
export function Advice() {
  const query = useQuery()
  const [told, setTold] = useState<{ query: string; issues: readonly WordedIssue[] } | null>(null)
  const isSaved = useFormFields(([fields]) => textOf(fields['madeBy']?.value) !== '')
  useEffect(() => {
    if (query === '' || isSaved) return undefined
    let isCurrent = true
    void ask<{ issues: WordedIssue[] }>(`appointments/advice?${query}`).then((answer) => {
      // No answer is no advice: the office refuses by itself when it is tried.
      if (isCurrent && answer.ok) setTold({ query, issues: answer.value.issues })
    })
    return () => {
      isCurrent = false
    }
  }, [query, isSaved])
  const issues = told?.query === query ? told.issues : []
  return (
    <div className="office-advice" role="status">
      {issues.map(({ code, text }) => (
        <p className="office-form__problem" key={code}>
          {text}
        </p>
      ))}
    </div>
  )
}
