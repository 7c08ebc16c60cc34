'use client'

import type { Failure } from '../officeApi.ts'

/** Why an action did not happen. After somebody was faster, only a fresh page helps. */
export function Refused({ failure }: { failure: Failure }) {
  return (
    <div className="office-refused" role="alert">
      {failure.words.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {failure.isStale && (
        <button
          className="office-button office-button--plain"
          onClick={() => window.location.reload()}
          type="button"
        >
          Tải lại
        </button>
      )}
    </div>
  )
}
