'use client'

import type { SubmitEvent } from 'react'
import { useId, useState } from 'react'
import type { Enrolled } from '../../../security/secondFactor/others.ts'
import { EnterCode } from './EnterCode.tsx'
import { resetFor } from './secondFactorApi.ts'

/** Chooses whose second factor is taken off; asks for the principal's own code where it is due. */
export function ResetForm({ people }: { people: readonly Enrolled[] }) {
  const id = useId()
  const [person, setPerson] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [done, setDone] = useState<readonly string[]>([])
  const [needsCode, setNeedsCode] = useState(false)
  const left = people.filter((one) => !done.includes(one.id))
  const chosen = left.find((one) => one.id === person)

  const reset = async () => {
    setNeedsCode(false)
    if (!chosen) {
      setProblem('Hãy chọn một người.')
      return
    }
    const answer = await resetFor(chosen.id)
    if (answer.ok) setDone([...done, chosen.id])
    const isDue = !answer.ok && answer.codes.includes('codeDue')
    setNeedsCode(isDue)
    setProblem(answer.ok || isDue ? null : answer.words.join(' '))
  }
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    void reset()
  }
  if (needsCode) return <EnterCode onEntered={() => void reset()} />
  const last = people.find((one) => one.id === done.at(-1))
  return (
    <form className="office-form" onSubmit={send}>
      <p>
        Khi ai đó mất cả điện thoại lẫn mã dự phòng. Người ấy phải cài lại sau lần đăng nhập kế
        tiếp; trước đó chưa quyết định được gì. Hãy gặp hoặc gọi cho đúng người trước khi bấm.
      </p>
      <label htmlFor={id}>Người cần cài lại</label>
      <select id={id} onChange={(event) => setPerson(event.target.value)} value={person}>
        <option value="">Chọn…</option>
        {left.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <p className="office-form__problem" role="alert">
        {problem}
      </p>
      <p role="status">{last && `Đã gỡ xác thực hai bước của ${last.name}.`}</p>
      <div className="office-form__buttons">
        <button className="office-button office-button--grave" type="submit">
          Gỡ để cài lại
        </button>
      </div>
    </form>
  )
}
