import type { Sealed } from '@bbt/shared/approval/chain.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { Check } from '@bbt/shared/verify/report.ts'
import type { OrganisationEntry } from '../organisation/events.ts'
import type { ChainName } from '../platform/chains.ts'
import type { Row } from '../platform/rows.ts'
import type { AppointmentEntry } from '../workflow/appointmentEvents.ts'
import { accountsOf } from './accounts.ts'
import type { Entry } from './chainRows.ts'
import type { History } from './history.ts'
import { decisionsByItem, historyOf } from './history.ts'
import { checkPublications } from './publications.ts'
import { checkRevisions } from './revisions.ts'
import { termsOf } from './terms.ts'

export interface Records {
  /** Each item as its decisions tell it. */
  histories: ReadonlyMap<string, History>
  /** The frozen texts by digest. */
  contents: Map<string, Content>
  appointments: Sealed<AppointmentEntry>[]
  organisation: Sealed<OrganisationEntry>[]
  /** Every decision judged again, every frozen text hashed anew, and the feed that must follow from both. */
  checks: Record<'revisions' | 'people' | 'publications', Check>
}

/** Judges what was sealed, by itself alone: no row of today is asked. */
export function judgeRecords(
  chains: ReadonlyMap<ChainName, Entry[]>,
  revisions: readonly Row<'revisions'>[],
): Records {
  const chain = (name: ChainName) => chains.get(name) ?? []
  const appointments = chain('appointment-events') as unknown as Sealed<AppointmentEntry>[]
  const organisation = chain('organisation-events') as unknown as Sealed<OrganisationEntry>[]
  const school = { terms: termsOf(appointments), isOpen: accountsOf(organisation) }
  const { items, findings: strange } = decisionsByItem(chain('decisions'))
  const decisions = [...items.values()].flat().sort((a, b) => a.seq - b.seq)
  const { contents, findings: damaged } = checkRevisions(revisions, decisions)
  const urlOf = (digest: string) => contents.get(digest)?.url
  const histories = [...items].map(([item, own]) => historyOf(item, own, school, urlOf))
  const judged = [...strange, ...histories.flatMap(({ findings }) => findings)]
  const feed = chain('publication-feed')
  const publications = checkPublications(items, feed, contents)
  return {
    ...{ contents, appointments, organisation },
    histories: new Map(histories.map((history) => [history.item, history])),
    checks: {
      revisions: { name: 'revisions', tried: revisions.length, findings: damaged },
      people: { name: 'people', tried: decisions.length, findings: judged },
      publications: { name: 'publications', tried: feed.length, findings: publications },
    },
  }
}
