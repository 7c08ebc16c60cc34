import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { actorOf, holdsAny } from '../../access/actor.ts'
import { SECURITY_PANELS } from './panels.ts'

/** What a person does for the safety of their own account. Payload lets anybody open a view of ours: visitors sign in first. */
export async function SecurityView(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const actor = await actorOf(req)
  if (actor?.active !== true)
    redirect(`/admin/login?redirect=${encodeURIComponent('/admin/bao-mat')}`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(params && { params })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams && { searchParams })}
      {...(req.user && { user: req.user })}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: 'Bảo mật tài khoản' }]} />
      <Gutter className="office-work">
        <div className="office-work__head">
          <h1>Bảo mật tài khoản</h1>
        </div>
        {SECURITY_PANELS.filter(
          ({ offices }) => offices === undefined || holdsAny(actor, offices),
        ).map(({ id, title, Panel }) => (
          <section className="office-section office-security" id={id} key={id}>
            <div className="office-section__head">
              <h2>{title}</h2>
            </div>
            <Panel actor={actor} req={req} />
          </section>
        ))}
      </Gutter>
    </DefaultTemplate>
  )
}
