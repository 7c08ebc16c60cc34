'use client'

import { formatDateTime } from '@bbt/shared/text/dates.ts'
import { useState } from 'react'
import type { SessionView } from '../../../security/sessions.ts'
import { post } from '../../officeApi.ts'
import { deviceName } from './device.ts'

/** One's sessions; each may be ended from any other. */
export function SessionList({ sessions: given }: { sessions: readonly SessionView[] }) {
  const [sessions, setSessions] = useState(given)
  const [problem, setProblem] = useState<string | null>(null)
  const end = async (path: string, stays: (session: SessionView) => boolean) => {
    const answer = await post(`users/sessions/${path}`, {})
    setProblem(answer.ok ? null : answer.words.join(' '))
    if (answer.ok) setSessions(sessions.filter(stays))
  }
  return (
    <>
      <ul className="office-sessions">
        {sessions.map(({ id, current, since, address, agent }) => (
          <li key={id}>
            <div>
              <b>{deviceName(agent)}</b>
              {current && <span className="office-sessions__here"> · phiên này</span>}
              <p>
                Từ {formatDateTime(since)}
                {address !== null && `, địa chỉ mạng ${address}`}
              </p>
            </div>
            {!current && (
              <button
                className="office-button office-button--plain"
                onClick={() => void end(`${id}/end`, (one) => one.id !== id)}
                type="button"
              >
                Kết thúc
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="office-form__problem" role="alert">
        {problem}
      </p>
      {sessions.some(({ current }) => !current) && (
        <div className="office-form__buttons">
          <button
            className="office-button office-button--grave"
            onClick={() => void end('end-others', ({ current }) => current)}
            type="button"
          >
            Kết thúc mọi phiên khác
          </button>
        </div>
      )}
    </>
  )
}
