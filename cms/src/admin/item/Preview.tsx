'use client'

import { useEffect, useState } from 'react'
import { previewAddress, previewProblem } from './itemApi.ts'
import type { ItemRef } from './itemApi.ts'

/** The page as the public would get it, from the site's own templates. */
export function Preview({ item, rev }: { item: ItemRef; rev: number }) {
  const [problem, setProblem] = useState<string | null | undefined>(undefined)
  useEffect(() => {
    let isCurrent = true
    void previewProblem(item).then((found) => {
      if (isCurrent) setProblem(found)
    })
    return () => {
      isCurrent = false
    }
  }, [item, rev])
  if (problem === undefined) return <p className="office-empty">Đang dựng trang…</p>
  if (problem !== null) return <p className="office-empty">{problem}</p>
  return (
    <iframe
      className="office-preview"
      // No scripts; the same origin only so that the school's pictures know who looks.
      sandbox="allow-same-origin"
      src={`${previewAddress(item)}?rev=${rev}`}
      title="Trang như khi đăng"
    />
  )
}
