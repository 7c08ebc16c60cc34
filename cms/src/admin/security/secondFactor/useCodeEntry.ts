'use client'

import { useEffect, useState } from 'react'
import type { Failure } from '../../officeApi.ts'
import { proveCode } from './secondFactorApi.ts'

export interface CodeEntry {
  /** A code has to be entered before anything is sent. */
  isAsked: boolean
  isBusy: boolean
  code: string
  problem: string | null
  change: (code: string) => void
  /** Sends the code where one is asked for. Answers whether one may go on. */
  enter: () => Promise<boolean>
}

/** A code on its way in. @param failure why the last action did not happen: a code may have run out meanwhile */
export function useCodeEntry(isDue: boolean, failure: Failure | null): CodeEntry {
  const [isProved, setProved] = useState(false)
  const [hasRunOut, setRunOut] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [code, change] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const isAsked = hasRunOut || (isDue && !isProved)

  useEffect(() => {
    if (failure?.codes.includes('codeDue') === true) setRunOut(true)
  }, [failure])

  const enter = async () => {
    if (!isAsked) return true
    if (code.trim() === '') {
      setProblem('Hãy nhập mã 6 số đang hiện trong ứng dụng tạo mã.')
      return false
    }
    setBusy(true)
    const answer = await proveCode(code)
    setBusy(false)
    change('')
    setProblem(answer.ok ? null : answer.words.join(' '))
    setProved(answer.ok)
    setRunOut(!answer.ok && hasRunOut)
    return answer.ok
  }

  return { isAsked, isBusy, code, problem, change, enter }
}
