'use client'

import { CHARACTERS } from '@bbt/shared/limits.ts'
import { formatArticleDate } from '@bbt/shared/text/dates.ts'
import { useEffect, useId, useRef, useState } from 'react'
import type { OfferView } from '../../workflow/viewTypes.ts'
import type { Failure } from '../officeApi.ts'
import { CodeField } from '../security/secondFactor/CodeField.tsx'
import { useCodeEntry } from '../security/secondFactor/useCodeEntry.ts'
import { asks, lookOf } from './actionLook.ts'
import { EarlierChoice } from './EarlierChoice.tsx'
import type { ItemRef } from './itemApi.ts'
import { instantOf, localOf } from '../dates/vietnamTime.ts'

export interface Given {
  comment?: string
  /** ISO instant. */
  at?: string
  /** Digest of the text to put back. */
  earlier?: string
}

interface Props {
  item: ItemRef
  offer: OfferView
  /** Sends the action; the form stays, with its text, until it succeeds. */
  onSend: (given: Given) => void
  onClose: () => void
  isBusy: boolean
  /** Why the last try did not happen. */
  failure: Failure | null
}

const QUESTIONS: Partial<Record<OfferView['name'], string>> = {
  requestChanges: 'Cần sửa điều gì?',
  unpublish: 'Vì sao gỡ bài?',
  republish: 'Vì sao đăng lại bản trước?',
  submit: 'Lời nhắn cho người thẩm định (không bắt buộc)',
}

const TOO_SHORT: Partial<Record<OfferView['name'], string>> = {
  requestChanges: 'Hãy ghi điều cần sửa, để người viết biết phải làm gì.',
  republish: 'Hãy ghi lý do đăng lại bản trước; lý do được giữ trong sổ.',
  unpublish: 'Hãy ghi lý do gỡ bài; lý do được giữ trong sổ.',
}

const SCHEDULED = 'Đến giờ hẹn, bài tự lên trang; trước đó vẫn bỏ hẹn được.'

/** The chosen time in words: browsers show their own order of day and month. */
function whenWords(local: string): string {
  const at = instantOf(local)
  return at === null ? SCHEDULED : `${formatArticleDate(at)}, ${local.slice(-5)}. ${SCHEDULED}`
}

/** What an action still needs from the person, opened in place: a comment, a time or a consent, and a code. */
export function ActionForm({ item, offer, onSend, onClose, isBusy, failure }: Props) {
  const { comment: rule, label, name, next } = offer
  const kind = asks(name, rule)
  const [text, setText] = useState('')
  const [earlier, setEarlier] = useState(offer.earlier[0]?.digest)
  const [problem, setProblem] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const codeField = useRef<HTMLInputElement>(null)
  const go = useRef<HTMLButtonElement>(null)
  const entry = useCodeEntry(offer.codeDue, failure)
  const id = useId()

  useEffect(() => {
    const first = kind === 'consent' ? (codeField.current ?? go.current) : field.current
    first?.focus()
  }, [kind, name])

  const send = async () => {
    const comment = text.trim()
    if (kind === 'comment' && rule === 'required' && comment === '') {
      setProblem(TOO_SHORT[name] ?? 'Hãy ghi lý do.')
      return field.current?.focus()
    }
    const at = kind === 'time' ? instantOf(text) : null
    if (kind === 'time' && at === null) {
      setProblem('Hãy chọn đủ ngày và giờ đăng.')
      return field.current?.focus()
    }
    setProblem(null)
    if (!(await entry.enter())) return codeField.current?.focus()
    onSend({
      ...(at !== null && { at }),
      ...(kind === 'comment' && comment !== '' && { comment }),
      ...(earlier !== undefined && { earlier }),
    })
  }

  const described = { 'aria-describedby': `${id}-problem`, 'aria-invalid': problem !== null }
  return (
    <div
      aria-label={label}
      className="office-form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        // The item's own form lies around this one; Enter in the picker must not save it.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement)
          event.preventDefault()
        if (event.key === 'Enter' && event.target === codeField.current) void send()
      }}
      role="group"
    >
      {earlier !== undefined && (
        <EarlierChoice chosen={earlier} item={item} onChoose={setEarlier} texts={offer.earlier} />
      )}
      {kind === 'comment' && (
        <>
          <label htmlFor={id}>{QUESTIONS[name] ?? 'Nhận xét (không bắt buộc)'}</label>
          <textarea
            {...described}
            id={id}
            maxLength={CHARACTERS.comment}
            onChange={(event) => setText(event.target.value)}
            ref={field}
            rows={3}
            value={text}
          />
        </>
      )}
      {kind === 'time' && (
        <>
          <label htmlFor={id}>Ngày giờ đăng, theo giờ Việt Nam</label>
          <input
            {...described}
            id={id}
            min={localOf(new Date())}
            onChange={(event) => setText(event.target.value)}
            ref={field}
            type="datetime-local"
            value={text}
          />
        </>
      )}
      {kind === 'consent' && (
        <p className="office-form__question">Đăng bản này lên trang của trường?</p>
      )}
      {entry.isAsked && (
        <CodeField
          code={entry.code}
          field={codeField}
          onChange={entry.change}
          problem={entry.problem}
          takesRecovery
        />
      )}
      <p className="office-form__next">{kind === 'time' ? whenWords(text) : next}</p>
      <p className="office-form__problem" id={`${id}-problem`} role="alert">
        {problem}
      </p>
      <div className="office-form__buttons">
        <button className="office-button office-button--plain" onClick={onClose} type="button">
          Quay lại
        </button>
        <button
          className={`office-button office-button--${lookOf(name) === 'grave' ? 'grave' : 'main'}`}
          disabled={isBusy || entry.isBusy}
          onClick={() => void send()}
          ref={go}
          type="button"
        >
          {isBusy || entry.isBusy ? 'Đang gửi…' : label}
        </button>
      </div>
    </div>
  )
}
