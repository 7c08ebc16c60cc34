import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { actorOf, holdsAny } from '../../access/actor.ts'
import { OfficePage } from '../OfficePage.tsx'
import { SECURITY_PANELS } from './panels.ts'

/** What a person does for the safety of their own account. Payload lets anybody open a view of ours: visitors sign in first. */
export async function SecurityView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const actor = await actorOf(req)
  if (actor?.active !== true)
    redirect(`/admin/login?redirect=${encodeURIComponent('/admin/bao-mat')}`)
  const panels = SECURITY_PANELS.filter(
    ({ offices }) => offices === undefined || holdsAny(actor, offices),
  )
  return (
    <OfficePage title="Bảo mật tài khoản" view={view}>
      {panels.map(({ id, title, Panel }) => (
        <section className="office-section office-security" id={id} key={id}>
          <div className="office-section__head">
            <h2>{title}</h2>
          </div>
          <Panel actor={actor} req={req} />
        </section>
      ))}
    </OfficePage>
  )
}
