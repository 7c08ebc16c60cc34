import type { Office } from '@bbt/shared/offices.ts'
import type { ItemFacts } from '@bbt/shared/workflow/situation.ts'
import type { Candidate, Standstill } from '@bbt/shared/workflow/standstill.ts'
import { standstillOf } from '@bbt/shared/workflow/standstill.ts'
import type { Turn } from '@bbt/shared/workflow/turn.ts'
import { turnOf } from '@bbt/shared/workflow/turn.ts'
import type { PayloadRequest } from 'payload'
import { together } from '../platform/beside.ts'
import { now } from '../platform/clock.ts'
import { personName } from './changed.ts'
import { candidatesBy, holdersOf, termsIn } from './holders.ts'
import { turnTitle } from './titles.ts'

/** Whose turn it is with an item, and who holds the office. */
export interface Waiting {
  turn: Turn | null
  /** Whom it waits for, in words. */
  title: string | null
  candidates: Candidate[]
}

/** Those of an item's unit who may judge texts, by what was read just now. */
export interface Judges {
  offices: readonly Office[]
  candidates: readonly Candidate[]
}

const candidatesOf = async (req: PayloadRequest, { offices, unit }: Turn, judges: Judges | null) =>
  judges && offices.every((office) => judges.offices.includes(office))
    ? judges.candidates.filter(({ office }) => offices.includes(office))
    : candidatesBy(req, await termsIn(req, offices), unit)

/** Whom an item waits for. @param judges of its unit, where they are known */
export async function waitingWith(
  req: PayloadRequest,
  item: Pick<ItemFacts, 'state' | 'unit' | 'route'>,
  judges: Judges | null = null,
): Promise<Waiting> {
  const turn = turnOf(item)
  if (turn === null) return { turn, title: null, candidates: [] }
  const [title, candidates] = await together(req, [
    () => turnTitle(req, turn),
    () => candidatesOf(req, turn, judges),
  ])
  return { turn, title, candidates }
}

async function named(req: PayloadRequest, people: readonly string[]): Promise<string> {
  const names = await Promise.all([...new Set(people)].map((person) => personName(req, person)))
  return names.join(', ')
}

/** "Hiệu trưởng (Cô Nguyễn Thị Minh)": who can appoint somebody to any office. */
async function appointer(req: PayloadRequest): Promise<string> {
  const principals = await holdersOf(req, ['principal'], null)
  if (principals.length === 0) return 'Hiệu trưởng (chức vụ này cũng đang trống)'
  const names = await named(
    req,
    principals.map(({ person }) => person),
  )
  return `Hiệu trưởng (${names})`
}

/** What holds an item up, and who does what about it. */
async function words(
  req: PayloadRequest,
  { state }: ItemFacts,
  standstill: Standstill,
): Promise<string> {
  const principal = await appointer(req)
  if (standstill.why === 'vacant') {
    return `Hiện chưa ai giữ chức vụ này: bài chờ đến khi ${principal} phân công hoặc uỷ quyền cho một người.`
  }
  if (standstill.why === 'notReady') {
    const people = await named(req, standstill.people)
    return `Người giữ chức vụ này (${people}) chưa tự đặt mật khẩu hoặc chưa cài xác thực hai bước: bài chờ đến khi người ấy làm xong, hoặc ${principal} phân công hay uỷ quyền cho người khác.`
  }
  if (state === 'approved') {
    return `Ai giữ chức vụ này cũng đã thẩm định hoặc phê duyệt bản này nên không đăng được: bài chờ đến khi ${principal} phân công hoặc uỷ quyền cho một người nữa.`
  }
  return `Ai giữ chức vụ này cũng đã góp chữ, làm thay người góp chữ hoặc đã quyết định ở bước trước: người viết rút bài rồi gửi lại để bước này chuyển lên cấp trên, hoặc chờ ${principal} phân công người khác.`
}

/** Why an item waits for an office that nobody can act in at present, and who can help, in a sentence; null when somebody can. */
export async function vacancyOf(
  req: PayloadRequest,
  facts: ItemFacts,
  { candidates }: Waiting,
): Promise<string | null> {
  const standstill = standstillOf(facts, candidates, now())
  return standstill && words(req, facts, standstill)
}
