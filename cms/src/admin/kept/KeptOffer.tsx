'use client'

import { useEffect, useState } from 'react'
import { fieldsBetween } from '../item/drafts/between.ts'
import { replaceText } from '../item/drafts/replaceText.ts'
import { TextsBetween } from '../item/drafts/TextsBetween.tsx'
import { useLabels } from '../item/drafts/useLabels.ts'
import { moment } from '../item/moment.ts'
import type { Saving } from '../item/saving/useSaving.ts'
import type { Offer } from './useKept.ts'

/** What was typed here and never reached the office, offered to whose it is, with what is different. */
export function KeptOffer({ offer, saving }: { offer: Offer; saving: Saving }) {
  const labels = useLabels()
  const { text, settle } = offer
  const [problem, setProblem] = useState<string | null>(null)
  const fields = fieldsBetween(labels, saving.content(), text.content)
  const takeBack = async () => {
    const filled = await replaceText(saving, () => saving.fill(text.content))
    setProblem(filled.ok ? null : filled.words.join(' '))
    if (filled.ok) settle()
  }
  const isSame = fields.length === 0
  // Its save went through, only the answer was lost: nothing is left to offer, now or later.
  useEffect(() => {
    if (isSame && saving.isClean()) settle()
  }, [isSame, saving, settle])
  if (isSame) return null
  return (
    <div aria-label="Phần chưa lưu" className="office-form" role="group">
      <p className="office-form__question">
        Trình duyệt còn giữ phần thầy cô viết {moment(text.at)} mà máy chủ chưa nhận.
      </p>
      <div
        aria-label="Phần chưa lưu khác ở đâu"
        className="office-earlier__change"
        role="region"
        tabIndex={0}
      >
        <TextsBetween fields={fields} from="bản đang mở" to="phần chưa lưu" />
      </div>
      <p className="office-form__problem" role="alert">
        {problem}
      </p>
      <div className="office-form__buttons">
        <button className="office-button office-button--plain" onClick={settle} type="button">
          Bỏ phần này
        </button>
        <button
          className="office-button office-button--main"
          onClick={() => void takeBack()}
          type="button"
        >
          Lấy lại phần chưa lưu
        </button>
      </div>
    </div>
  )
}
