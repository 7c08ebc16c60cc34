import { pick } from '../move.ts'
import type { Act } from './request.ts'
import { anybody, someItem } from './request.ts'

/** A request that nobody may make, whoever they are. */
export const forge: Act = (walk, move) => {
  const as = anybody(walk, move)
  const { item, row } = someItem(walk, move)
  const { rev } = row
  const digest = row.digest ?? null
  const row0 = { seq: 1, hash: 'a'.repeat(64), item, entry: '{}', url: '/', action: 'approve' }
  const state = row.state === 'published' ? 'approved' : 'published'
  const held = pick(walk.history.held, move.how)
  const [method, path, body] = pick(
    [
      ['PATCH', `/${item}`, { rev, state }],
      ['PATCH', `/${item}`, { rev, liveDigest: 'a'.repeat(64), title: 'Chen vào' }],
      ['PATCH', `/${item}`, { rev, approvedBy: walk.school.people[as], summary: 'Tự duyệt' }],
      ['PATCH', `/${item}`, { title: 'Không nói đã thấy bản nào' }],
      ['PATCH', `/articles?where[id][equals]=${row.id}`, { rev, title: 'Cả loạt' }],
      ['DELETE', `/${item}`, undefined],
      ['POST', `/${item}/transitions`, { action: 'publishDue', rev, digest }],
      ['POST', '/decisions', row0],
      ['POST', '/publication-feed', row0],
      ['PATCH', `/decisions?where[seq][exists]=true`, row0],
      ['POST', '/revisions', { digest: 'a'.repeat(64), item, canonical: '{}' }],
      ['PATCH', `/appointments/${held.id}`, { to: '2099-01-01' }],
      ['DELETE', `/appointments/${held.id}`, undefined],
    ] as const,
    move.what,
  )
  return { kind: 'forge', as, method, path, body, item }
}
