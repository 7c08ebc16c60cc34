'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { KeptOffer } from '../kept/KeptOffer.tsx'
import { useKept } from '../kept/useKept.ts'
import { NewBar } from './NewBar.tsx'
import { Review } from './Review.tsx'
import { SavedBar } from './SavedBar.tsx'
import { LeavingQuestion } from './saving/LeavingQuestion.tsx'
import { useSaving } from './saving/useSaving.ts'
import { Watch } from './saving/Watch.tsx'
import { useWorkflow } from './useWorkflow.ts'

/** What stands above the form of a governed item. */
export function ItemHead({ siteUrl }: { siteUrl: string }) {
  const saving = useSaving()
  const { item, isUnsaved } = saving
  const { collectionSlug: collection = '' } = useDocumentInfo()
  const workflow = useWorkflow(item, saving.savedAt)
  const { problem, view } = workflow
  const [hasAgreed, setAgreed] = useState(false)
  const mayWrite = view?.mayEdit === true && (view.writesUnasked || hasAgreed)
  const offer = useKept(saving, `${collection}/${item?.id ?? 'new'}`)
  return (
    <div className="office-item">
      <Watch look={saving.look} />
      <LeavingQuestion isUnsaved={isUnsaved} />
      {offer && (item === null || mayWrite) && <KeptOffer offer={offer} saving={saving} />}
      {item === null && <NewBar saving={saving} />}
      {item !== null && view === null && (
        <section aria-busy={problem === null} className="office-bar office-bar--waiting">
          <p className="office-bar__sentence">{problem ?? 'Đang xem bài ở bước nào…'}</p>
        </section>
      )}
      {item !== null && view !== null && (
        <>
          <SavedBar
            item={item}
            mayWrite={mayWrite}
            onAgree={() => setAgreed(true)}
            saving={saving}
            siteUrl={siteUrl}
            view={view}
            workflow={workflow}
          />
          <Review item={item} mayWrite={mayWrite} saving={saving} view={view} />
        </>
      )}
    </div>
  )
}
