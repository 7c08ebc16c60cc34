import type { Comparison, ComparisonBase, WorkflowView } from '../../workflow/viewTypes.ts'
import type { Compared } from './useComparisons.ts'

export type Panel = ComparisonBase | 'first' | 'text' | 'page' | 'drafts' | 'way'

const COMPARISONS = [
  ['mine', 'So với lần tôi đã xem'],
  ['live', 'So với bản đang đăng'],
  ['previous', 'So với bản gửi trước'],
] as const

const DECISIONS = ['endorse', 'approve', 'publish', 'requestChanges']

export const decidesNow = ({ offers }: WorkflowView) =>
  offers.some(({ name }) => DECISIONS.includes(name))

/** The ways to look at an item that exist for it, with their labels, in the order of the buttons. */
export function panelsOf(view: WorkflowView, compared: Compared): [Panel, string][] {
  const comparisons = COMPARISONS.filter(([base]) => compared.found[base] !== undefined)
  const isFirst = comparisons.length === 0 && view.digest !== null && compared.first !== null
  return [
    ...comparisons.map(([base, label]): [Panel, string] => [base, label]),
    ...(isFirst ? [['first', 'Bản đã gửi'] as [Panel, string]] : []),
    ['text', view.mayEdit ? 'Soạn bài' : 'Toàn văn'],
    ['page', 'Xem như trên trang'],
    ...(view.isWriter || view.mayEdit ? [['drafts', 'Các bản trước'] as [Panel, string]] : []),
    ['way', 'Đường đi của bài'],
  ]
}

/** Who decides sees the change first; everybody else the text. */
export function firstPanel(view: WorkflowView, compared: Compared): Panel {
  return decidesNow(view) ? (panelsOf(view, compared)[0]?.[0] ?? 'text') : 'text'
}

const isComparison = (panel: Panel): panel is ComparisonBase =>
  COMPARISONS.some(([base]) => base === panel)

/** The comparison that a panel shows; null for the others. */
export function comparisonFor(panel: Panel, { found, first }: Compared): Comparison | null {
  if (panel === 'first') return first
  return isComparison(panel) ? (found[panel] ?? null) : null
}
