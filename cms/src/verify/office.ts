import { GENESIS } from '@bbt/shared/approval/chain.ts'
import { GOVERNED_COLLECTIONS } from '@bbt/shared/types/index.ts'
import type { KeptHead } from '@bbt/shared/verify/heads.ts'
import type { Check, PartReport } from '@bbt/shared/verify/report.ts'
import { countFindings } from '@bbt/shared/verify/report.ts'
import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { bytesOf } from '../bytes/store.ts'
import type { ChainName } from '../platform/chains.ts'
import { CHAINS, chainHead } from '../platform/chains.ts'
import { allWhere, wholeWhere } from '../platform/rows.ts'
import type { WatchedCollection } from '../organisation/watched.ts'
import { WATCHED_NAMES } from '../organisation/watched.ts'
import { APPOINTMENT_TEXTS } from '../collections/Appointments.ts'
import { checkAppointments } from './appointments.ts'
import type { Entry } from './chainRows.ts'
import { walkChain } from './chainRows.ts'
import { DERIVED } from './derivedColumns.ts'
import { checkItems } from './items.ts'
import { checkKeptHeads } from './keptHeads.ts'
import { checkMedia } from './media.ts'
import { checkOrganisation } from './organisation.ts'
import { checkReports } from './reports.ts'
import { judgeRecords } from './records.ts'

const ATTEMPTS = 5

/**
 * Checks everything the office keeps, reading only. While people work, what was read first may be older
 * than what was read last: a finding counts only if no chain grew meanwhile.
 * @param kept ends of chains that somebody kept elsewhere
 */
export async function verifyOffice(
  payload: Payload,
  dataDir: string,
  kept: readonly KeptHead[] = [],
): Promise<PartReport> {
  for (let attempt = 1; ; attempt++) {
    const before = await heads(payload)
    const report = await checkOnce(payload, dataDir, kept)
    const isSteady = before === (await heads(payload))
    if (isSteady || attempt === ATTEMPTS || countFindings(report.checks) === 0) return report
  }
}

async function heads(payload: Payload): Promise<string> {
  const req = await createLocalReq({}, payload)
  const all = await Promise.all(CHAINS.map((chain) => chainHead(req, chain)))
  return JSON.stringify(all)
}

async function walkAll(req: PayloadRequest) {
  const checks: Check[] = []
  const chains = new Map<ChainName, Entry[]>()
  for (const name of CHAINS) {
    const rows = await allWhere(req, name, {}, { sort: 'seq' })
    const { entries, findings } = walkChain(name, rows, DERIVED[name])
    checks.push({ name, tried: rows.length, findings })
    chains.set(name, entries)
  }
  return { checks, chains }
}

async function allItems(req: PayloadRequest) {
  const rows = GOVERNED_COLLECTIONS.map(
    async (collection) => [collection, await wholeWhere(req, collection, {})] as const,
  )
  return new Map(await Promise.all(rows))
}

async function watchedRows(req: PayloadRequest) {
  const rows = new Map<WatchedCollection, { id: string }[]>()
  for (const collection of WATCHED_NAMES) rows.set(collection, await allWhere(req, collection, {}))
  return rows
}

const headOf = (chain: string, last: Entry | undefined): KeptHead =>
  last ? { chain, seq: last.seq, hash: last.hash } : { chain, seq: 0, hash: GENESIS }

async function checkOnce(
  payload: Payload,
  dataDir: string,
  kept: readonly KeptHead[],
): Promise<PartReport> {
  const req = await createLocalReq({}, payload)
  // What moves first is read first: an item is never ahead of the decisions that are read after it.
  const items = await allItems(req)
  const appointments = await allWhere(req, 'appointments', {})
  const organisation = await watchedRows(req)
  const revisions = await wholeWhere(req, 'revisions', {}, { sort: 'createdAt' })
  const { checks, chains } = await walkAll(req)

  const { appointments: terms, organisation: changes, ...records } = judgeRecords(chains, revisions)
  const media = await allWhere(req, 'media', {})
  const library = await allWhere(req, 'files', {})
  const files = await checkMedia(bytesOf(payload), { media, files: library }, records.contents)
  const itemCount = [...items.values()].reduce((sum, rows) => sum + rows.length, 0)
  return {
    checks: [
      ...checks,
      { name: 'reports', ...(await checkReports(dataDir, chains)) },
      records.checks.revisions,
      records.checks.people,
      records.checks.publications,
      { name: 'items', tried: itemCount, findings: checkItems(items, records.histories) },
      {
        name: 'appointments',
        tried: appointments.length,
        findings: checkAppointments(appointments, terms, APPOINTMENT_TEXTS),
      },
      {
        name: 'organisation',
        tried: [...organisation.values()].flat().length,
        findings: checkOrganisation(organisation, changes),
      },
      { name: 'media', ...files },
      ...(kept.length > 0 ? [checkKeptHeads(kept, chains)] : []),
    ],
    heads: CHAINS.map((chain) => headOf(chain, chains.get(chain)?.at(-1))),
    feed: (chains.get('publication-feed') ?? []).map(({ seq, hash, at }) => ({
      seq,
      hash,
      at: String(at),
    })),
  }
}
