'use client'

import { useEffect, useState } from 'react'
import type { Answer, Failure } from '../../officeApi.ts'
import type { ItemRef } from '../itemApi.ts'
import type { Saved, Saving } from '../saving/useSaving.ts'
import { fieldsBetween } from './between.ts'
import type { Content } from './between.ts'
import { fetchLatest, putAside } from './draftsApi.ts'
import { replaceText } from './replaceText.ts'
import { TextsBetween } from './TextsBetween.tsx'
import { useLabels } from './useLabels.ts'

interface Props {
  item: ItemRef
  saving: Saving
  /** Why the last save did not happen; null where the item went on to another step meanwhile. */
  failure: Failure | null
  /** Whether the item may be written in its present step. */
  mayEdit: boolean
  /** The item is read again. */
  onSettled: () => void
}

type Latest = Content & { rev: number }

/** Somebody else was faster: who and when, where the two texts differ, and which one goes on. Neither is thrown away. */
export function Conflict({ item, saving, failure, mayEdit, onSettled }: Props) {
  const labels = useLabels()
  const [latest, setLatest] = useState<Answer<Latest> | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    void fetchLatest(item).then(setLatest)
  }, [item, failure])

  const mine = saving.content()
  const changed = failure?.changed
  const theirs = changed ? `bản đang lưu, của ${changed.writer}` : 'bản mới'

  const settle = async (work: () => Promise<Saved>) => {
    setBusy(true)
    const gone = await work()
    setProblem(gone.ok ? null : gone.words.join(' '))
    if (gone.ok) onSettled()
    setBusy(false)
  }
  const takeLatest = (text: Latest) => settle(() => replaceText(saving, () => saving.take(text)))
  /** The text that does not go on is put beside the item first; without that nothing happens. */
  const keepMine = (text: Latest) =>
    settle(async () => {
      const kept = await putAside(item, text)
      return kept.ok ? saving.saveOver(text.rev) : kept
    })

  return (
    <div aria-label="Bài đã thay đổi" className="office-form" role="group">
      <p className="office-form__question">
        {changed
          ? `Bài đã thay đổi: ${changed.by}, lúc ${changed.at}.`
          : 'Bài đã sang bước khác; phần thầy cô đang viết chưa được lưu.'}
      </p>
      {latest?.ok === false && <p>{latest.words.join(' ')}</p>}
      {latest?.ok && (
        <>
          <div
            aria-label="Hai bản khác nhau ở đâu"
            className="office-earlier__change"
            role="region"
            tabIndex={0}
          >
            <TextsBetween
              fields={fieldsBetween(labels, latest.value, mine)}
              from={theirs}
              to="phần của thầy cô"
            />
          </div>
          <p className="office-form__next">
            Bản không chọn không mất: nó nằm trong “Các bản trước”.
          </p>
          <p className="office-form__problem" role="alert">
            {problem}
          </p>
          <div className="office-form__buttons">
            <button
              className="office-button office-button--plain"
              disabled={isBusy}
              onClick={() => void takeLatest(latest.value)}
              type="button"
            >
              Lấy bản mới
            </button>
            {mayEdit && (
              <button
                className="office-button office-button--main"
                disabled={isBusy}
                onClick={() => void keepMine(latest.value)}
                type="button"
              >
                Giữ phần của tôi
              </button>
            )}
          </div>
        </>
      )}
    </div>
  )
}
