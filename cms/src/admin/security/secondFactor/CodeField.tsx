'use client'

import type { Ref } from 'react'
import { useId } from 'react'
import { useDemoCode } from './useDemoCode.ts'

interface Props {
  code: string
  problem: string | null
  onChange: (code: string) => void
  /** A recovery code will do as well. */
  takesRecovery: boolean
  field?: Ref<HTMLInputElement>
}

/** The one field for a code. Where the school is a demo it says which one works. */
export function CodeField({ code, problem, onChange, takesRecovery, field }: Props) {
  const id = useId()
  const demo = useDemoCode()
  return (
    <>
      <label htmlFor={id}>Mã xác thực 6 số</label>
      <input
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        autoComplete="one-time-code"
        className="office-code"
        id={id}
        inputMode="numeric"
        maxLength={24}
        onChange={(event) => onChange(event.target.value)}
        ref={field}
        type="text"
        value={code}
      />
      <p className="office-form__next" id={`${id}-hint`}>
        {takesRecovery
          ? 'Xem trong ứng dụng tạo mã. Không có điện thoại: nhập một mã dự phòng.'
          : 'Mã đang hiện trong ứng dụng, sau khi đã quét hình.'}
        {demo !== null && takesRecovery && (
          <b className="office-code__demo">
            {' '}
            Trường mẫu: mã lúc này là {`${demo.slice(0, 3)} ${demo.slice(3)}`}.
          </b>
        )}
      </p>
      <p className="office-form__problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
    </>
  )
}
