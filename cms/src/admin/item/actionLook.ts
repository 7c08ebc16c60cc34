import type { TransitionName } from '@bbt/shared/workflow/transitions.ts'

export type Look = 'main' | 'plain' | 'grave'

const LOOKS: Partial<Record<TransitionName, Look>> = {
  submit: 'main',
  endorse: 'main',
  approve: 'main',
  publish: 'main',
  unpublish: 'grave',
}

/** How the button of a transition looks: one way on, the others beside it, taking down in red. */
export const lookOf = (name: TransitionName): Look => LOOKS[name] ?? 'plain'

const ORDER: readonly Look[] = ['grave', 'plain', 'main']

/** The way on stands last, at the thumb. */
export const byLook = (a: { name: TransitionName }, b: { name: TransitionName }) =>
  ORDER.indexOf(lookOf(a.name)) - ORDER.indexOf(lookOf(b.name))

/** What a person must agree to before it happens at once. */
const CONFIRMED: readonly TransitionName[] = ['publish']

export type Ask = 'nothing' | 'comment' | 'time' | 'consent'

/** What an action asks for before it is sent. */
export function asks(name: TransitionName, comment: 'required' | 'optional' | 'none'): Ask {
  if (name === 'schedule') return 'time'
  if (CONFIRMED.includes(name)) return 'consent'
  return comment === 'none' ? 'nothing' : 'comment'
}
