'use client'

import type { ReactNode } from 'react'
import type { Said } from './said.ts'

/** Words about the public site, how far it is, and what to do. */
export function SaidNote({ said, children }: { said: Said; children?: ReactNode }) {
  const { advice, progress, text, tone } = said
  return (
    <div className={`office-said office-said--${tone}`}>
      <p>
        <span className="office-said__text">{text}</span> {children}
      </p>
      {progress && <progress aria-label={text} max={progress.total} value={progress.done} />}
      {advice && <p className="office-said__advice">{advice}</p>}
    </div>
  )
}
