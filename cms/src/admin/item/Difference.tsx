'use client'

import type { Comparison } from '../../workflow/viewTypes.ts'

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const

const SHORTENED_FROM = 600
const KEPT = 160

/** A long unchanged stretch, shortened in its middle: the eye looks for the change. */
function shortened(text: string): string {
  if (text.length < SHORTENED_FROM) return text
  return `${text.slice(0, KEPT).trimEnd()} […] ${text.slice(-KEPT).trimStart()}`
}

/** The words that came and went, field by field; all of it as plain text. */
export function Difference({ comparison }: { comparison: Comparison }) {
  const { fields, from, invisible, isUnchecked, to, unreadable } = comparison
  return (
    <div className="office-difference">
      <p className="office-difference__sides">
        {from
          ? `So ${from.label} với ${to.label}.`
          : 'Lần gửi đầu: chưa có bản nào để so, dưới đây là toàn bài.'}
      </p>
      {invisible.length > 0 && (
        <div className="office-warning" role="note">
          <b>Có ký tự không nhìn thấy được:</b> {invisible.join('; ')}.
        </div>
      )}
      {unreadable.length > 0 && (
        <div className="office-warning" role="note">
          <b>Có chỗ người đọc sẽ không thấy đúng chữ:</b> {unreadable.join('; ')}.
        </div>
      )}
      {isUnchecked && (
        <div className="office-warning" role="note">
          Bài quá dài hoặc máy chủ đang bận, nên chưa dò được ký tự không nhìn thấy và chữ gõ bằng
          phông cũ. Mở lại trang để dò lại.
        </div>
      )}
      {fields.length === 0 && <p className="office-empty">Không khác chữ nào.</p>}
      {fields.map(({ label, parts, coarse }) => (
        <section key={label}>
          <h3>{label}</h3>
          {coarse && from && (
            <p className="office-difference__coarse">
              Phần này thay đổi quá nhiều để đánh dấu từng chữ: bản cũ ở trên, bản mới ở dưới.
            </p>
          )}
          <p
            className={
              from
                ? 'office-difference__text'
                : 'office-difference__text office-difference__text--whole'
            }
          >
            {parts.map(({ kind, text }, place) => {
              const Tag = from ? TAGS[kind] : 'span'
              return <Tag key={place}>{kind === 'same' ? shortened(text) : text}</Tag>
            })}
          </p>
        </section>
      ))}
    </div>
  )
}
