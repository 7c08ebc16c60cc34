'use client'

import { Link } from '@payloadcms/ui'
import { SaidNote } from './SaidNote.tsx'
import { PUBLIC_SITE_PAGE } from './place.ts'
import { usePublicSite } from './usePublicSite.ts'
import { siteWords } from './words.ts'

/** For the first page of those who watch over the public site: one line, and the way to the rest. */
export function PublicSiteLine() {
  const answer = usePublicSite()
  if (answer === null) return <p className="office-empty">Trang công khai: đang xem…</p>
  const said = answer.ok
    ? siteWords(answer.value.standing)
    : ({
        tone: 'urgent',
        text: 'Trang công khai: chưa rõ.',
        advice: answer.words.join(' '),
      } as const)
  return (
    <SaidNote said={said}>
      <Link href={PUBLIC_SITE_PAGE} prefetch={false}>
        Xem chi tiết
      </Link>
    </SaidNote>
  )
}
