import { GOVERNED_TYPES } from '@bbt/shared/types/index.ts'
import { formatDate, formatDateTime } from '@bbt/shared/text/dates.ts'
import { headsLine } from '@bbt/shared/verify/heads.ts'
import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'
import type { PayloadRequest, Where } from 'payload'
import { renderUnicodeCompact } from 'uqr'
import { CHAINS, chainHead, entries } from '../platform/chains.ts'
import { now } from '../platform/clock.ts'
import { listedWhere } from '../platform/listed.ts'
import type { DecisionEntry } from '../workflow/decisionEntry.ts'
import { factsOf } from '../workflow/facts.ts'
import { itemTitles } from '../workflow/itemTitles.ts'
import { vacancyOf, waitingWith } from '../workflow/vacancy.ts'
import { HEADS_TITLE, headLine } from './heads.ts'
import { oneLine } from './oneLine.ts'
import { otherWayLines } from './otherWays.ts'
import { organisationLines } from './organisation.ts'

const PARTS: readonly [title: string, actions: readonly TransitionName[]][] = [
  ['Gửi duyệt', ['submit']],
  ['Thẩm định', ['endorse']],
  ['Phê duyệt', ['approve']],
  ['Trả lại', ['requestChanges']],
  ['Đăng', ['publish', 'publishDue']],
  ['Đăng lại bản trước', ['republish']],
  ['Gỡ', ['unpublish']],
]

const WAITING = ['inReview', 'inApproval', 'approved', 'scheduled'] as const

/** The school's day as instants; Vietnam keeps no summer time. */
const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`).toISOString()
const endOf = (day: string) => new Date(`${day}T23:59:59.999+07:00`).toISOString()
const within = (day: string) => ({
  at: { greater_than_equal: startOf(day), less_than_equal: endOf(day) },
})

const WAITS: Where = { state: { in: [...WAITING] } }

async function waitingItems(req: PayloadRequest) {
  const found = GOVERNED_TYPES.map(async (type) => {
    return (await listedWhere(req, type.collection, WAITS)).map((row) => ({ type, row }))
  })
  return (await Promise.all(found)).flat()
}

async function whatHappened(req: PayloadRequest, day: string): Promise<string[]> {
  const decisions = await entries<DecisionEntry>(req, 'decisions', within(day))
  const titles = await itemTitles(
    req,
    decisions.map(({ item }) => item),
  )
  return PARTS.flatMap(([title, actions]) => {
    const own = decisions.filter(({ action }) => actions.includes(action))
    const lines = own.map(
      ({ at, item, personName, title: office }) =>
        `  - ${formatDateTime(at).slice(-5)} “${oneLine(titles.get(item) ?? item)}” (${oneLine(personName)}, ${oneLine(office)})`,
    )
    return [`${title}: ${own.length}`, ...lines]
  })
}

async function whatWaits(req: PayloadRequest): Promise<string[]> {
  const lines: string[] = []
  for (const { type, row } of await waitingItems(req)) {
    const facts = await factsOf(req, type, row)
    const waiting = await waitingWith(req, facts)
    const problem = await vacancyOf(req, facts, waiting)
    lines.push(
      `  - “${oneLine(row.title)}” chờ ${oneLine(waiting.title ?? '')}${problem === null ? '' : `. ${problem}`}`,
    )
  }
  return [`Đang chờ lúc lập báo cáo: ${lines.length}`, ...lines.sort()]
}

/** The report of a day (yyyy-MM-dd), to be printed: what happened, what waits, and where every chain ends now. */
export async function dailyReport(req: PayloadRequest, day: string): Promise<string> {
  const heads = await Promise.all(
    CHAINS.map(async (chain) => ({ chain, ...(await chainHead(req, chain)) })),
  )
  return [
    `BAN BIÊN TẬP: BÁO CÁO NGÀY ${formatDate(day)}`,
    `Lập lúc ${formatDateTime(now())}`,
    '',
    ...(await whatHappened(req, day)),
    '',
    ...(await otherWayLines(req, day, { from: startOf, until: endOf(day) })),
    '',
    ...(await organisationLines(req, within(day))),
    '',
    ...(await whatWaits(req)),
    '',
    `${HEADS_TITLE} In hoặc chép báo cáo này ra nơi khác: khi cần, “npm run verify”`,
    'và bản in cho biết có ai đã cắt bớt phần cuối hay không.',
    ...heads.map(({ chain, ...head }) => headLine(chain, head)),
    '',
    'Cũng vậy trong một dòng, và trong mã QR: chụp lại hoặc gửi thư ra ngoài trường, rồi so bằng',
    '“npm run verify -- --heads TỆP”. Ai nắm cả máy chủ viết lại được mọi thứ trên đó, trừ bản giữ ở nơi khác.',
    headsLine(heads),
    renderUnicodeCompact(headsLine(heads), { ecc: 'L', border: 2 }),
    '',
  ].join('\n')
}
