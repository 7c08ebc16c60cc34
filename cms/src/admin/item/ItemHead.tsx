'use client'

import { NewBar } from './NewBar.tsx'
import { Review } from './Review.tsx'
import { SavedBar } from './SavedBar.tsx'
import { useItem } from './useItem.ts'
import { useWorkflow } from './useWorkflow.ts'

/** What stands above the form of a governed item. */
export function ItemHead({ siteUrl }: { siteUrl: string }) {
  const item = useItem()
  const workflow = useWorkflow(item)
  const { problem, view } = workflow
  return (
    <div className="office-item">
      {item === null && <NewBar />}
      {item !== null && view === null && (
        <section aria-busy={problem === null} className="office-bar office-bar--waiting">
          <p className="office-bar__sentence">{problem ?? 'Đang xem bài ở bước nào…'}</p>
        </section>
      )}
      {item !== null && view !== null && (
        <>
          <SavedBar item={item} siteUrl={siteUrl} view={view} workflow={workflow} />
          <Review item={item} view={view} />
        </>
      )}
    </div>
  )
}
