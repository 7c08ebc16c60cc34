import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface Props {
  view: AdminViewServerProps
  title: string
  children: ReactNode
}

/** A page of ours inside Payload's frame, with its title. */
export function OfficePage({ view, title, children }: Props) {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
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
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="office-work">
        <div className="office-work__head">
          <h1>{title}</h1>
        </div>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
