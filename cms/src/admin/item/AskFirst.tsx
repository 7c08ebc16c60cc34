'use client'

interface Props {
  /** Somebody named them as a writer of the text. */
  isNamed: boolean
  onAgree: () => void
}

const OTHERS = 'Thầy cô sẽ góp chữ và không duyệt được bản này.'
const NAMED =
  'Bài ghi thầy cô là đồng tác giả. Từ chữ đầu tiên thầy cô viết, thầy cô không duyệt được bản này nữa.'

/** Asked of those who may change the text and have no words in it yet, before the first letter. */
export function AskFirst({ isNamed, onAgree }: Props) {
  return (
    <div aria-label="Góp chữ vào bài" className="office-form" role="group">
      <p className="office-form__question">{isNamed ? NAMED : OTHERS} Chỉ xem thì không cần bấm.</p>
      <div className="office-form__buttons">
        <button className="office-button office-button--plain" onClick={onAgree} type="button">
          Góp chữ
        </button>
      </div>
    </div>
  )
}
