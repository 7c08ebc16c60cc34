'use client'

import { useEffect, useState } from 'react'
import { fetchStatus } from './secondFactorApi.ts'

const PAUSE_MS = 10_000

/** The code of this moment in the demo school, whose people have no phones; null everywhere else. */
export function useDemoCode(): string | null {
  const [code, setCode] = useState<string | null>(null)

  useEffect(() => {
    let timer: number | undefined
    const look = async () => {
      const answer = await fetchStatus()
      const found = answer.ok ? (answer.value.demoCode ?? null) : null
      setCode(found)
      if (found !== null) timer = window.setTimeout(() => void look(), PAUSE_MS)
    }
    void look()
    return () => window.clearTimeout(timer)
  }, [])

  return code
}
