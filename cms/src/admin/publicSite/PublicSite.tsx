'use client'

import { Link } from '@payloadcms/ui'
import type { PublicSiteView } from '../../publicSite/viewTypes.ts'
import { Events } from './Events.tsx'
import { SaidNote } from './SaidNote.tsx'
import { usePublicSite } from './usePublicSite.ts'
import { siteWords } from './words.ts'

const UNKNOWN = 'Trang công khai: chưa rõ.'

/** The item that holds everything back; its public page stays as it was. */
function About({ view: { about, standing } }: { view: PublicSiteView }) {
  if (standing.kind !== 'heldBack' || standing.about === null) return null
  const { url } = standing.about
  return (
    <p className="office-said__about">
      {about ? (
        <>
          Vướng ở bài{' '}
          <Link href={`/admin/collections/${about.collection}/${about.id}`} prefetch={false}>
            {about.title}
          </Link>
          , địa chỉ <code>{url}</code>.
        </>
      ) : (
        <>
          Vướng ở địa chỉ <code>{url}</code>.
        </>
      )}{' '}
      Trang công khai giữ nguyên như trước; những bài đăng sau cũng phải chờ.
    </p>
  )
}

/** How the public site stands, what waits for it and what it did last; asked again by itself. */
export function PublicSite({ siteUrl }: { siteUrl: string }) {
  const answer = usePublicSite()
  if (answer === null) return <p className="office-empty">Đang hỏi bộ xuất bản…</p>
  if (!answer.ok) {
    return <SaidNote said={{ tone: 'urgent', text: UNKNOWN, advice: answer.words.join(' ') }} />
  }
  const view = answer.value
  return (
    <>
      <div className="office-section">
        <SaidNote said={siteWords(view.standing)} />
        <About view={view} />
      </div>
      <Events
        empty="Không có gì chờ: mọi điều đã quyết định đều đã lên trang."
        events={view.queue}
        siteUrl={siteUrl}
        title={`Chưa lên trang (${view.waiting})`}
      />
      <Events
        empty="Chưa đăng bài nào. Mỗi lần đăng, gỡ sẽ hiện ở đây, kèm thời gian từ lúc quyết định đến lúc lên trang."
        events={view.events}
        siteUrl={siteUrl}
        title="Gần đây"
      />
    </>
  )
}
