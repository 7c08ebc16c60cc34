'use client'

import { formatDuration } from '@bbt/shared/text/amounts.ts'
import { Link } from '@payloadcms/ui'
import type { EventRow } from '../../publicSite/viewTypes.ts'
import { moment } from '../item/moment.ts'

const KINDS = { publish: 'Lần đăng', unpublish: 'Lần gỡ' } as const

const time = (ms: number | null) => (ms === null ? '–' : formatDuration(ms))

function Row({ event, siteUrl }: { event: EventRow; siteUrl: string }) {
  const { at, collection, filesMs, id, kind, seq, servedMs, title, url } = event
  return (
    <tr>
      <td className="office-events__what">
        <Link href={`/admin/collections/${collection}/${id}`} prefetch={false}>
          {title}
        </Link>
        <p>
          {KINDS[kind]} {seq}, {moment(at)} ·{' '}
          {kind === 'publish' ? (
            <a href={siteUrl + url} rel="noreferrer" target="_blank">
              {url}
            </a>
          ) : (
            url
          )}
        </p>
      </td>
      <td data-label="Tạo trang mất">{time(filesMs)}</td>
      <td data-label="Lên trang sau">{time(servedMs)}</td>
    </tr>
  )
}

interface Props {
  title: string
  events: readonly EventRow[]
  /** What will appear here, for an empty list. */
  empty: string
  siteUrl: string
}

/** Events of the feed, with the time each took from the decision on, where it is known. */
export function Events({ title, events, empty, siteUrl }: Props) {
  return (
    <section className="office-section">
      <div className="office-section__head">
        <h2>{title}</h2>
      </div>
      {events.length === 0 ? (
        <p className="office-empty">{empty}</p>
      ) : (
        <table className="office-events">
          <thead>
            <tr>
              <th scope="col">Bài</th>
              <th scope="col">Tạo trang mất</th>
              <th scope="col">Lên trang sau</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <Row event={event} key={event.seq} siteUrl={siteUrl} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
