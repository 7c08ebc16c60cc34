'use client'

import { useEffect, useState } from 'react'
import type { DraftState, DraftStates } from '../../../workflow/viewTypes.ts'
import type { Answer } from '../../officeApi.ts'
import type { ItemRef } from '../itemApi.ts'
import { moment } from '../moment.ts'
import type { Saving } from '../saving/useSaving.ts'
import { fieldsBetween } from './between.ts'
import { fetchState, fetchStates } from './draftsApi.ts'
import { replaceText } from './replaceText.ts'
import { TextsBetween } from './TextsBetween.tsx'
import { useLabels } from './useLabels.ts'

interface Props {
  item: ItemRef
  saving: Saving
  mayWrite: boolean
  /** An earlier state stands in the form now. */
  onTaken: () => void
}

type State = DraftStates['states'][number]

const nameOf = ({ at, by, isAside }: State) => `${by}, ${moment(at)}${isAside ? ' (để riêng)' : ''}`

/** How the draft was before: choose one to see what is different, take it back into the form. */
export function EarlierStates({ item, saving, mayWrite, onTaken }: Props) {
  const labels = useLabels()
  const [list, setList] = useState<Answer<DraftStates> | null>(null)
  const [chosen, setChosen] = useState<State | null>(null)
  const [text, setText] = useState<Answer<DraftState> | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { savedAt } = saving
  useEffect(() => {
    void fetchStates(item).then(setList)
  }, [item, savedAt])

  const choose = async (state: State) => {
    setChosen(state)
    setText(null)
    setText(await fetchState(item, state.id))
  }
  const takeBack = async ({ content }: DraftState, { id }: State) => {
    const filled = await replaceText(saving, () => saving.fill(content, id))
    setProblem(filled.ok ? null : filled.words.join(' '))
    if (filled.ok) onTaken()
  }
  if (list === null) return <p className="office-empty">Đang mở các bản trước…</p>
  const isNone = list.ok ? list.value.states.length === 0 : list.codes.includes('notYours')
  if (!list.ok && !isNone) return <p className="office-empty">{list.words.join(' ')}</p>
  if (!list.ok || isNone) {
    return (
      <p className="office-empty">
        Chưa có bản trước nào của lúc thầy cô cùng viết. Bài được giữ lại mỗi mười phút khi đang
        viết, và khi người khác sửa.
      </p>
    )
  }
  return (
    <section className="office-way">
      <h2>Các bản trước</h2>
      <ol>
        {list.value.states.map((state) => (
          <li key={state.id}>
            <button
              aria-pressed={chosen?.id === state.id}
              className="office-chip"
              onClick={() => void choose(state)}
              type="button"
            >
              {nameOf(state)}
            </button>
            {chosen?.id === state.id && text?.ok === false && <p>{text.words.join(' ')}</p>}
            {chosen?.id === state.id && text?.ok && (
              <>
                <TextsBetween
                  fields={fieldsBetween(labels, saving.content(), text.value.content)}
                  from="bản đang soạn"
                  to={nameOf(state)}
                />
                <p className="office-form__problem" role="alert">
                  {problem}
                </p>
                {mayWrite && !state.mayTake && (
                  <p className="office-form__next">
                    Bản này có chữ của người chưa góp chữ vào bài trong lần viết này. Chỉ người ấy
                    lấy lại được.
                  </p>
                )}
                {mayWrite && state.mayTake && (
                  <button
                    className="office-button office-button--main"
                    onClick={() => void takeBack(text.value, state)}
                    type="button"
                  >
                    Lấy lại bản này
                  </button>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
