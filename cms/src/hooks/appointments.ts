import { DAYS, isDayToEnter } from '@bbt/shared/dateWindow.ts'
import { formatDate } from '@bbt/shared/text/dates.ts'
import { OFFICES } from '@bbt/shared/offices.ts'
import type { Office } from '@bbt/shared/offices.ts'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import type { Person } from '../access/actor.ts'
import { freshActorOf, holdsAny, holdsInOwnName } from '../access/actor.ts'
import { issuesOfGiving } from '../access/giving.ts'
import { holdsThroughout } from '../access/ownTerms.ts'
import { operationOf } from '../platform/operation.ts'
import { today } from '../platform/clock.ts'
import { Refusal } from '../platform/refusal.ts'
import { needFreshCode } from '../security/secondFactor/freshCode.ts'
import type { Row } from '../platform/rows.ts'
import { byId, heldById } from '../platform/rows.ts'
import { recordAppointment } from '../workflow/appointmentEvents.ts'

/** What is wrong with an appointment, at its field. */
const invalid = (field: keyof Draft, detail: string) =>
  new Refusal([{ code: 'appointmentWrong', field, detail }])

/** Terms are compared as texts. */
const NO_DAY = `phải là một ngày có trong lịch, không sau ngày ${formatDate(DAYS.last)}.`

/** Appointments are made one by one and ended by their own endpoint; nothing else happens to them. */
export const refuseAppointmentOperations: CollectionBeforeOperationHook = (hook) => {
  if (!['create', 'read', 'count'].includes(operationOf(hook))) {
    throw new Refusal([{ code: 'notYours' }])
  }
}

interface Draft {
  office?: Office
  unit?: string | null
  from?: string
  to?: string | null
  delegatedBy?: string | null
  person?: string
}

function check({ office, unit, from, to, delegatedBy, person }: Draft): void {
  if (!office || !Object.hasOwn(OFFICES, office)) throw invalid('office', 'Chọn chức vụ.')
  const needsUnit = OFFICES[office].scope === 'unit'
  if (needsUnit && !unit)
    throw invalid('unit', `${OFFICES[office].label} phải thuộc một tổ hoặc đoàn thể.`)
  if (!needsUnit && unit) {
    throw invalid('unit', `${OFFICES[office].label} thuộc cả trường: bỏ trống tổ, đoàn thể.`)
  }
  if (!from || !isDayToEnter(from)) throw invalid('from', `Ngày bắt đầu ${NO_DAY}`)
  if (from < today()) {
    throw invalid('from', 'Ngày bắt đầu không được ở quá khứ: việc đã qua giữ nguyên.')
  }
  if (to && !isDayToEnter(to)) throw invalid('to', `Ngày kết thúc ${NO_DAY}`)
  if (to && to < from) throw invalid('to', 'Ngày kết thúc không được trước ngày bắt đầu.')
  if (delegatedBy && !to) throw invalid('to', 'Uỷ quyền cần có ngày kết thúc.')
  if (delegatedBy && delegatedBy === person) {
    throw invalid('delegatedBy', 'Không thể uỷ quyền cho chính mình.')
  }
}

/** One can lend only what one has: the same office of the same unit, in one's own name, for the whole term. */
async function checkDelegator(req: PayloadRequest, draft: Draft): Promise<void> {
  const { delegatedBy, office, unit, from, to } = draft
  if (!delegatedBy || !office || !from || !to) return
  if (await holdsThroughout(req, { person: delegatedBy, office, unit: unit ?? null }, from, to)) {
    return
  }
  throw invalid(
    'delegatedBy',
    'Người uỷ quyền phải tự giữ chức vụ này (đúng tổ, đoàn thể; không phải do người khác uỷ quyền lại) trong suốt thời gian uỷ quyền: chọn lại người uỷ quyền hoặc rút ngắn thời gian.',
  )
}

/** Who stands in for the principal appoints others, for no longer than they stand in: a loan would else become an office without an end. */
async function checkStandIn(req: PayloadRequest, actor: Person, draft: Draft): Promise<void> {
  if (draft.office === 'principal' || draft.person === actor.person) {
    throw new Refusal([{ code: 'notYours' }])
  }
  let last = today()
  for (const { office, appointment } of actor.capacities) {
    const loan = office === 'principal' ? await byId(req, 'appointments', appointment) : null
    if (loan?.to && loan.to > last) last = loan.to
  }
  if (draft.to && draft.to <= last) return
  throw invalid(
    'to',
    `Người được uỷ quyền Hiệu trưởng chỉ phân công trong thời gian được uỷ quyền: chọn ngày kết thúc không sau ngày ${formatDate(last)}.`,
  )
}

/** Different people, not only different accounts: nobody gives an office to an account that they could use themselves. */
async function checkGiving(req: PayloadRequest, actor: Person, draft: Draft): Promise<void> {
  const { person, office, from, to } = draft
  if (!person || !office || !from) return
  // Held: a password or a second factor that is being set for them right now would change the answer.
  await heldById(req, 'users', person)
  const issues = await issuesOfGiving(req, actor, { person, office, from, to })
  if (issues.length > 0) throw new Refusal(issues)
}

/** Only the principal appoints (regulation 3.1), from today on. */
export const guardAppointment: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const actor = await freshActorOf(req)
  if (operation !== 'create' || !actor || !holdsAny(actor, ['principal'])) {
    throw new Refusal([{ code: 'notYours' }])
  }
  needFreshCode(actor)
  const draft = data as Draft
  if (!holdsInOwnName(actor, ['principal'])) await checkStandIn(req, actor, draft)
  check(draft)
  await checkDelegator(req, draft)
  await checkGiving(req, actor, draft)
  return { ...(data as object), madeBy: actor.person, endedBy: null }
}

/** What was appointed is sealed with the row itself, or neither is there. */
export const sealAppointment: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  // Not the hook's document: a request may ask for less of it than there is.
  const row = await byId(req, 'appointments', (doc as Row<'appointments'>).id)
  if (!row) throw new Error('the appointment is not there after its write')
  await recordAppointment(req, 'appointed', row, row.madeBy ?? null)
}
