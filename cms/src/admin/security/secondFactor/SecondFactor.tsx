'use client'

import { useState } from 'react'
import type { SecondFactorStatus } from '../../../security/secondFactor/status.ts'
import type { Answer } from '../../officeApi.ts'
import { EnterCode } from './EnterCode.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import { beginSetUp, fetchStatus, renewRecoveryCodes } from './secondFactorApi.ts'
import { SetUp } from './SetUp.tsx'
import { standingOf } from './standing.ts'

type Wish = 'setUp' | 'renew' | 'code'
type Stage =
  | { name: 'resting' }
  | { name: 'code'; then: Wish }
  | { name: 'setUp'; secret: string; address: string }
  | { name: 'codes'; codes: string[] }

const RESTING = { name: 'resting' } as const

/** One's own second factor: setting it up, changing the phone, recovery codes, entering a code ahead. */
export function SecondFactor({ initial }: { initial: SecondFactorStatus }) {
  const [status, setStatus] = useState(initial)
  const [stage, setStage] = useState<Stage>(RESTING)
  const [problem, setProblem] = useState<string | null>(null)

  const rest = async () => {
    setStage(RESTING)
    const answer = await fetchStatus()
    if (answer.ok) setStatus(answer.value)
  }
  const show = <T,>(then: Wish, answer: Answer<T>, next: (value: T) => Stage) => {
    setProblem(answer.ok ? null : answer.words.join(' '))
    if (answer.ok) setStage(next(answer.value))
    else if (answer.codes.includes('codeDue')) {
      setProblem(null)
      setStage({ name: 'code', then })
    }
  }
  const wish = async (what: Wish) => {
    if (what === 'setUp') show(what, await beginSetUp(), (value) => ({ name: 'setUp', ...value }))
    else if (what === 'renew') {
      const toCodes = ({ recoveryCodes }: { recoveryCodes: string[] }): Stage => ({
        name: 'codes',
        codes: recoveryCodes,
      })
      show(what, await renewRecoveryCodes(), toCodes)
    } else await rest()
  }
  const button = (label: string, look: 'main' | 'plain', onClick: () => void) => (
    <button className={`office-button office-button--${look}`} onClick={onClick} type="button">
      {label}
    </button>
  )

  if (stage.name === 'setUp')
    return (
      <SetUp
        address={stage.address}
        onClose={() => void rest()}
        onConfirmed={(codes) => setStage({ name: 'codes', codes })}
        secret={stage.secret}
      />
    )
  if (stage.name === 'codes')
    return <RecoveryCodes codes={stage.codes} onDone={() => void rest()} />
  if (stage.name === 'code') return <EnterCode onEntered={() => void wish(stage.then)} />
  return (
    <div className="office-security__words">
      {standingOf(status).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p className="office-form__problem" role="alert">
        {problem}
      </p>
      <div className="office-form__buttons">
        {!status.isEnrolled && button('Bắt đầu cài', 'main', () => void wish('setUp'))}
        {status.isEnrolled &&
          !status.isFresh &&
          button('Nhập mã bây giờ', 'plain', () => setStage({ name: 'code', then: 'code' }))}
        {status.isEnrolled && button('Tạo mã dự phòng mới', 'plain', () => void wish('renew'))}
        {status.isEnrolled && button('Đổi điện thoại', 'plain', () => void wish('setUp'))}
      </div>
    </div>
  )
}
