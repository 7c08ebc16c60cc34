import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { actorOf, holdsAny } from '../../access/actor.ts'
import { readEnv } from '../../env.ts'
import { WATCHERS } from '../../publicSite/watchers.ts'
import { OfficePage } from '../OfficePage.tsx'
import { PublicSite } from './PublicSite.tsx'
import { PUBLIC_SITE_TITLE } from './place.ts'

/** For the principal and the website administrator: whether the public site shows all that was posted. */
export async function PublicSiteView(view: AdminViewServerProps) {
  if (!holdsAny(await actorOf(view.initPageResult.req), WATCHERS)) redirect('/admin')
  return (
    <OfficePage title={PUBLIC_SITE_TITLE} view={view}>
      <PublicSite siteUrl={readEnv().SITE_URL} />
    </OfficePage>
  )
}
