'use client'

import type { HistoryEntry } from '../../workflow/viewTypes.ts'
import { titlesOf } from './history.ts'
import { moment } from './moment.ts'

/** What happened to the item, newest first: who, in which office, when, with which words. */
export function Way({ entries }: { entries: readonly HistoryEntry[] }) {
  const titles = titlesOf(entries)
  return (
    <section className="office-way">
      <h2>Đường đi của bài</h2>
      {entries.length === 0 ? (
        <p className="office-empty">
          Bài chưa được gửi lần nào. Mỗi bước của bài sẽ được ghi ở đây.
        </p>
      ) : (
        <ol>
          {entries.map(({ at, comment, personName, seq, title }, place) => (
            <li key={seq}>
              <p className="office-way__what">{titles[place]}</p>
              <p>
                {personName}, {title} · {moment(at)}
              </p>
              {comment !== null && <p className="office-way__words">“{comment}”</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
