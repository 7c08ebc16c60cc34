import { expect, test } from 'vitest'
import type { State } from './states.ts'
import { INITIAL_STATE, STATE_NAMES } from './states.ts'
import type { TransitionName } from './transitions.ts'
import { TRANSITIONS, transition, TRANSITION_NAMES } from './transitions.ts'

interface Edge {
  name: TransitionName
  from: State
  to: State
}

/** Each step back to those at which somebody decided before it. */
const backToDeciders = (name: TransitionName, stage1: boolean): Edge[] => {
  const steps: State[] = [
    ...(stage1 ? ['inReview' as const] : []),
    'inApproval',
    'approved',
    'scheduled',
  ]
  return steps.flatMap((from, at) => steps.slice(0, at).map((to) => ({ name, from, to })))
}

const edges = (stage1: boolean): Edge[] =>
  TRANSITION_NAMES.flatMap((name) => {
    const { from, to } = transition(name)
    const target = to === 'byRoute' ? (stage1 ? 'inReview' : 'inApproval') : to
    if (target === 'byDecider') return backToDeciders(name, stage1)
    return from.map((state) => ({ name, from: state, to: target === 'same' ? state : target }))
  })

/** The states that can be reached from the start by these edges; the start itself is one of them. */
function reachable(graph: readonly Edge[], start: State): State[] {
  const found = new Set<State>([start])
  for (const state of found) {
    for (const edge of graph) if (edge.from === state) found.add(edge.to)
  }
  return STATE_NAMES.filter((state) => found.has(state))
}

const without = (graph: readonly Edge[], ...names: TransitionName[]) =>
  graph.filter((edge) => !names.includes(edge.name))

test('every state can be reached from a draft', () => {
  expect(reachable(edges(true), INITIAL_STATE)).toEqual([
    'draft',
    'inReview',
    'inApproval',
    'approved',
    'scheduled',
    'published',
    'changesRequested',
    'unpublished',
  ])
  expect(reachable(edges(false), INITIAL_STATE)).not.toContain('inReview')
})

test('every state has a way out to another state, and back to a draft', () => {
  for (const state of STATE_NAMES) {
    expect(edges(true).filter((edge) => edge.from === state && edge.to !== state)).not.toEqual([])
    expect(reachable(edges(true), state)).toContain('draft')
  }
})

test.each([true, false])('no way to published misses approve (stage 1: %s)', (stage1) => {
  const reached = reachable(without(edges(stage1), 'approve'), 'draft')
  expect(reached).not.toContain('published')
  expect(reached).not.toContain('approved')
  expect(reached).not.toContain('scheduled')
})

test.each(STATE_NAMES.filter((s) => !['approved', 'scheduled', 'published'].includes(s)))(
  'once the text can be written again, no way from %s to published misses approve',
  (state) => {
    expect(reachable(without(edges(true), 'approve'), state)).not.toContain('published')
  },
)

test('where the route has stage 1, no way to approval or beyond misses endorse', () => {
  const reached = reachable(without(edges(true), 'endorse'), 'draft')
  expect(reached).toEqual(['draft', 'inReview', 'changesRequested', 'unpublished'])
})

test('no way to published misses the website administrator', () => {
  expect(reachable(without(edges(true), 'publish', 'schedule'), 'draft')).not.toContain('published')
})

test('only these steps lead to where the public looks', () => {
  const into = (state: State) =>
    TRANSITION_NAMES.filter((name) => transition(name).to === state).map(
      (name) => `${TRANSITIONS[name].from.join(', ')} → ${name} (${TRANSITIONS[name].by})`,
    )
  expect(into('published')).toEqual([
    'approved → publish (websiteAdmin)',
    'scheduled → publishDue (clock)',
  ])
  expect(into('approved')).toEqual([
    'inApproval → approve (approver)',
    'scheduled → unschedule (websiteAdmin)',
  ])
  expect(into('inApproval')).toEqual(['inReview → endorse (headOfUnit)'])
})

test('one step moves what is live and leaves the working copy where it is', () => {
  const staying = TRANSITION_NAMES.filter((name) => transition(name).to === 'same')
  expect(staying.map((name) => `${name} (${TRANSITIONS[name].by})`)).toEqual([
    'republish (websiteAdmin)',
  ])
})
