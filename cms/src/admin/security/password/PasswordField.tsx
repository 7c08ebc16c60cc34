'use client'

import { useId } from 'react'

interface Props {
  label: string
  value: string
  autoComplete: 'current-password' | 'new-password'
  onChange: (value: string) => void
}

/** A password with its label. */
export function PasswordField({ label, value, autoComplete, onChange }: Props) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete={autoComplete}
        id={id}
        maxLength={128}
        onChange={(event) => onChange(event.target.value)}
        required
        type="password"
        value={value}
      />
    </>
  )
}
