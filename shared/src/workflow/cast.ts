import type { Office } from '../offices.ts'
import type { Actor, Capacity, ItemFacts } from './situation.ts'
import type { State } from './states.ts'

type Person = Extract<Actor, { kind: 'person' }>

const UNIT = 'to-hoa-hoc'
const OTHER_UNIT = 'to-toan'

/** An office held in one's own name. */
export function holding(office: Office, unit: string | null = null): Capacity {
  return { office, unit, appointment: `${office}/${unit ?? 'school'}`, onBehalfOf: null }
}

/** The moment in which the cast acts. */
export const NOW = new Date('2026-11-23T02:00:00Z')

/** An active person with these offices, who has just entered a code. */
export function person(id: string, ...capacities: Capacity[]): Person {
  const secondFactor = { enrolled: true, verifiedAt: NOW.toISOString() }
  return { kind: 'person', person: id, active: true, capacities, secondFactor }
}

/** One of everybody around an article of one department; the matrix and the tests ask what each may do. */
export const CAST = {
  author: { label: 'tác giả', actor: person('author', holding('writer', UNIT)) },
  coAuthor: {
    label: 'đồng tác giả (tổ khác)',
    actor: person('coAuthor', holding('writer', OTHER_UNIT)),
  },
  colleague: {
    label: 'người viết khác của tổ',
    actor: person('colleague', holding('writer', UNIT)),
  },
  head: { label: 'tổ trưởng tổ của bài', actor: person('head', holding('head', UNIT)) },
  otherHead: {
    label: 'tổ trưởng tổ khác',
    actor: person('otherHead', holding('head', OTHER_UNIT)),
  },
  vicePrincipalAcademic: {
    label: 'Phó Hiệu trưởng phụ trách chuyên mục',
    actor: person('vicePrincipalAcademic', holding('vicePrincipalAcademic')),
  },
  vicePrincipalActivities: {
    label: 'Phó Hiệu trưởng khác',
    actor: person('vicePrincipalActivities', holding('vicePrincipalActivities')),
  },
  principal: { label: 'Hiệu trưởng', actor: person('principal', holding('principal')) },
  websiteAdmin: {
    label: 'quản trị website',
    actor: person('websiteAdmin', holding('websiteAdmin')),
  },
  clerk: { label: 'văn thư', actor: person('clerk', holding('clerk')) },
  deactivatedAdmin: {
    label: 'quản trị website đã ngừng hoạt động',
    actor: { ...person('deactivatedAdmin', holding('websiteAdmin')), active: false },
  },
  clock: { label: 'đồng hồ', actor: { kind: 'clock' } },
} as const satisfies Record<string, { label: string; actor: Actor }>

export type Role = keyof typeof CAST

export const ROLES = Object.keys(CAST) as Role[]

const DIGEST = '7f3ac21d'.repeat(8)

const reached = (state: State, ...states: State[]) => states.includes(state)

/**
 * The cast's article as it is in a state: a department's, with stage 1, approved by the vice principal
 * for academics, complete, on its first way to the public; due when it is scheduled.
 */
export function exampleItem(state: State, differing: Partial<ItemFacts> = {}): ItemFacts {
  const approved = reached(state, 'approved', 'scheduled', 'published', 'unpublished')
  return {
    isPermanent: false,
    state,
    rev: 4,
    digest: reached(state, 'draft', 'changesRequested') ? null : DIGEST,
    unit: UNIT,
    route: { stage1: true, approver: 'vicePrincipalAcademic' },
    author: 'author',
    coAuthors: ['coAuthor'],
    contributors: ['author', 'coAuthor'],
    openedBy: null,
    pictureWordsBy: [],
    writers: [
      { person: 'author', offices: [holding('writer', UNIT)] },
      { person: 'coAuthor', offices: [holding('writer', OTHER_UNIT)] },
    ],
    holders: [],
    authorOffices: [{ office: 'writer', unit: UNIT, onBehalfOf: null }],
    endorsedBy: approved || state === 'inApproval' ? 'head' : null,
    approvedBy: approved ? 'vicePrincipalAcademic' : null,
    live: state === 'published' ? DIGEST : null,
    earlier: [],
    scheduledFor: state === 'scheduled' ? '2026-11-23T01:00:00Z' : null,
    problems: [],
    ...differing,
  }
}
