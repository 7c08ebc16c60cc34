import { canonicalJson } from '@bbt/shared/approval/canonical.ts'
import { seal } from '@bbt/shared/approval/chain.ts'
import { sha256 } from '@bbt/shared/approval/digest.ts'
import type { Content } from '@bbt/shared/contract/content.ts'
import type { PublishEvent, TraceStep } from '@bbt/shared/contract/feed.ts'

const HOUR = 3_600_000

const STEPS = [
  { action: 'submit', person: 'nguoi-viet', title: 'Người viết', hoursBefore: 30 },
  {
    action: 'endorse',
    person: 'to-truong',
    office: 'head',
    title: 'Tổ trưởng Tổ Hoá học',
    hoursBefore: 20,
  },
  {
    action: 'approve',
    person: 'pho-hieu-truong',
    office: 'vicePrincipalAcademic',
    title: 'Phó Hiệu trưởng chuyên môn',
    hoursBefore: 4,
  },
  {
    action: 'publish',
    person: 'quan-tri',
    office: 'websiteAdmin',
    title: 'Quản trị website',
    hoursBefore: 0,
  },
] as const

/** A content's first publication as the office would put it on the feed, behind `head`. */
export function firstPublication(
  content: Content,
  head: { seq: number; hash: string },
  at: Date,
): { event: PublishEvent; content: Content; bytes: string } {
  const bytes = canonicalJson(content)
  const digest = sha256(bytes)
  const seq = head.seq + 1
  const trace = STEPS.map(({ hoursBefore, ...step }): TraceStep => {
    const time = new Date(at.getTime() - hoursBefore * HOUR).toISOString()
    return { ...step, digest, at: time, decision: sha256(`${step.action} ${seq}`) }
  })
  const event = seal(
    {
      kind: 'publish' as const,
      seq,
      type: content.type,
      item: `${content.type}/${seq}`,
      url: content.url,
      at: at.toISOString(),
      digest,
      version: 1,
      route: { stage1: true, approver: 'vicePrincipalAcademic' as const },
      contributors: ['nguoi-viet'],
      trace,
    },
    head.hash,
  )
  return { event, content, bytes }
}
