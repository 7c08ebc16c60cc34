'use client'

import type { WorkflowView } from '../../../workflow/viewTypes.ts'
import { SaidNote } from '../../publicSite/SaidNote.tsx'
import type { ItemRef } from '../itemApi.ts'
import { LiveNote } from '../LiveNote.tsx'
import type { Seen } from './usePublication.ts'
import { usePublication } from './usePublication.ts'
import { pageWords } from './words.ts'

interface Props {
  item: ItemRef
  view: WorkflowView
  siteUrl: string
  /** When this page sent what changed the public site last. */
  sentAt: number | null
}

/** A page that was there already when it was first looked at is no news. */
const isNews = ({ standing, takenMs }: Seen) => standing?.kind !== 'shown' || takenMs !== null

/** What is public of the item, and how far the public site is with it. */
export function Publication({ item, sentAt, siteUrl, view }: Props) {
  const answer = usePublication(item, view, sentAt)
  const seen = answer?.ok === true ? answer.value : null
  const { standing = null, wanted = null } = seen ?? {}
  const isShown = standing?.kind === 'shown'
  const said =
    seen && standing && wanted && isNews(seen) ? pageWords(wanted.kind, standing, seen) : null
  return (
    <>
      <div aria-live={said?.progress ? 'off' : 'polite'} className="office-bar__public">
        {said && (
          <SaidNote said={said}>
            {isShown && wanted?.kind === 'publish' && (
              <a href={siteUrl + wanted.url} rel="noreferrer" target="_blank">
                Mở trang
              </a>
            )}
          </SaidNote>
        )}
        {answer?.ok === false && (
          <SaidNote
            said={{
              tone: 'urgent',
              text: 'Chưa biết trang công khai đã đổi chưa.',
              advice: answer.words.join(' '),
            }}
          />
        )}
      </div>
      <LiveNote
        isAwaited={standing !== null && !isShown}
        isLinked={said !== null}
        siteUrl={siteUrl}
        view={view}
      />
    </>
  )
}
