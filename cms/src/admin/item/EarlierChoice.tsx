'use client'

import { useEffect, useId, useState } from 'react'
import type { Comparison, EarlierView } from '../../workflow/viewTypes.ts'
import type { Answer } from '../officeApi.ts'
import { Difference } from './Difference.tsx'
import { fetchEarlier } from './itemApi.ts'
import type { ItemRef } from './itemApi.ts'
import { moment } from './moment.ts'

interface Props {
  item: ItemRef
  texts: readonly EarlierView[]
  /** Digest of the chosen one. */
  chosen: string
  onChoose: (digest: string) => void
}

const nameOf = ({ version, since }: EarlierView) => `Bản ${version}, đăng ${moment(since)}`

/** Which text comes back, and what readers would find changed. */
export function EarlierChoice({ item, texts, chosen, onChoose }: Props) {
  const [answer, setAnswer] = useState<Answer<Comparison> | null>(null)
  const id = useId()
  useEffect(() => {
    let isCurrent = true
    setAnswer(null)
    void fetchEarlier(item, chosen).then((value) => {
      if (isCurrent) setAnswer(value)
    })
    return () => {
      isCurrent = false
    }
  }, [item, chosen])

  return (
    <div className="office-earlier">
      <label htmlFor={id}>Bản đưa trở lại trang</label>
      <select id={id} onChange={(event) => onChoose(event.target.value)} value={chosen}>
        {texts.map((text) => (
          <option key={text.digest} value={text.digest}>
            {nameOf(text)}
          </option>
        ))}
      </select>
      <div
        aria-label="Trang sẽ đổi những gì"
        className="office-earlier__change"
        role="region"
        tabIndex={0}
      >
        {answer === null ? (
          <p className="office-empty">Đang so sánh…</p>
        ) : answer.ok ? (
          <Difference comparison={answer.value} />
        ) : (
          <p className="office-empty">{answer.words.join(' ')}</p>
        )}
      </div>
    </div>
  )
}
