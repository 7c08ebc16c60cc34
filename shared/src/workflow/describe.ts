import { CAST, exampleItem, NOW, ROLES } from './cast.ts'
import type { Role } from './cast.ts'
import { offered } from './decide.ts'
import type { GuardName } from './guards.ts'
import { ISSUE_STATUS, ISSUES } from './issues.ts'
import { PARTIES } from './parties.ts'
import type { State } from './states.ts'
import { INITIAL_STATE, STATE_NAMES, STATES } from './states.ts'
import { transition, TRANSITION_NAMES } from './transitions.ts'
import type { TransitionName } from './transitions.ts'

const GUARD_WORDS: Record<GuardName, string> = {
  isComplete: 'đủ nội dung, có chuyên mục và tổ hoặc đoàn thể',
  isOfUnit: 'tác giả hoặc người gửi thuộc tổ, đoàn thể của bài',
  isNotContributor: 'không phải người viết hay góp chữ',
  isNotForContributor: 'không làm thay người viết hay góp chữ',
  isNotEndorser: 'không phải người đã thẩm định',
  isNotApprover: 'không phải người đã phê duyệt',
  hasComment: 'có ghi lý do',
  hasFutureTime: 'giờ hẹn ở phía trước',
  isDue: 'đã đến giờ hẹn',
  isLive: 'có bản đang trên trang',
  mayGo: 'không phải cấu hình trang',
  wasLive: 'bản từng lên trang kể từ lần gỡ gần nhất, khác bản đang đăng',
  isVerified: 'đã nhập mã xác thực trong phiên này',
  isFreshlyVerified: 'đã nhập mã xác thực trong 15 phút gần đây',
}

const COMMENT_WORDS = { required: 'bắt buộc', optional: 'tuỳ ý', none: '–' } as const

const EVERY_STATE = 'everyState'
const EVERY_STATE_WORDS = 'mọi bước, khi có bản trên trang'
const WITHOUT_STAGE_1 = 'không qua thẩm định'

const isFromEverywhere = (from: readonly State[]) => from.length === STATE_NAMES.length

/** From each step back to those at which somebody decided before it. */
const judgedAgain = [
  'inApproval --> inReview',
  'approved --> inReview',
  'approved --> inApproval',
  'scheduled --> inReview',
  'scheduled --> inApproval',
  'scheduled --> approved',
]

function arrows(name: TransitionName): string[] {
  const { from, to, label } = transition(name)
  const starts = isFromEverywhere(from) ? [EVERY_STATE] : from
  if (to === 'byDecider') return judgedAgain.map((way) => `${way}: ${label}`)
  return starts.flatMap((start) =>
    to === 'byRoute'
      ? [
          `${start} --> inReview: ${label}`,
          `${start} --> inApproval: ${label} (${WITHOUT_STAGE_1})`,
        ]
      : [`${start} --> ${to === 'same' ? start : to}: ${label}`],
  )
}

/** The workflow as a Mermaid state diagram, in the order of the tables. */
export function toMermaid(): string {
  const lines = [
    ...STATE_NAMES.map((name) => `state "${STATES[name].label}" as ${name}`),
    `state "${EVERY_STATE_WORDS}" as ${EVERY_STATE}`,
    `[*] --> ${INITIAL_STATE}`,
    ...TRANSITION_NAMES.flatMap(arrows),
  ]
  return ['stateDiagram-v2', ...lines.map((line) => `  ${line}`)].join('\n')
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** @param separator "; " where the words have commas of their own */
const listed = (words: readonly string[], separator: ', ' | '; ') =>
  words.length === 0 ? '–' : words.join(separator)

function target({ to }: ReturnType<typeof transition>): string {
  if (to === 'same') return 'bước đang ở'
  if (to === 'byDecider') return 'bước mà người ấy đã quyết định'
  if (to !== 'byRoute') return STATES[to].label
  return `${STATES.inReview.label}, hoặc ${STATES.inApproval.label} (${WITHOUT_STAGE_1})`
}

/** Every transition: from, to, who, what must also hold, comment. Markdown. */
export function toTransitionTable(): string {
  const head = ['Transition', 'From', 'To', 'Who', 'Must also hold', 'Comment']
  const rows = TRANSITION_NAMES.map((name) => {
    const row = transition(name)
    const { label, from, by, guards, comment } = row
    return [
      `${label} \`${name}\``,
      isFromEverywhere(from)
        ? EVERY_STATE_WORDS
        : listed(
            from.map((s) => STATES[s].label),
            '; ',
          ),
      target(row),
      PARTIES[by].label,
      listed(
        guards.map((guard) => GUARD_WORDS[guard]),
        '; ',
      ),
      COMMENT_WORDS[comment],
    ]
  })
  return table(head, rows)
}

const unblocked = (role: Role, state: State) =>
  offered(exampleItem(state), CAST[role].actor, NOW)
    .filter((offer) => offer.issues.length === 0)
    .map((offer) => transition(offer.name).label)

/** What each of the cast may do in each state with the cast's article. Markdown. */
export function toRoleMatrix(): string {
  const head = ['Who', ...STATE_NAMES.map((name) => STATES[name].label)]
  const rows = ROLES.map((role) => [
    CAST[role].label,
    ...STATE_NAMES.map((state) => listed(unblocked(role, state), ', ')),
  ])
  return table(head, rows)
}

/** Every refusal: code, HTTP status, what happened, what to do. Markdown. */
export function toIssueTable(): string {
  const rows = Object.entries(ISSUES).map(([code, { kind, message, remedy }]) => [
    `\`${code}\``,
    String(ISSUE_STATUS[kind]),
    message,
    remedy,
  ])
  return table(['Code', 'Status', 'What happened', 'What to do'], rows)
}
