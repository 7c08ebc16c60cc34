import { describe, expect, test } from 'vitest'
import { decide } from '@bbt/shared/workflow/decide.ts'
import { mayEdit } from '@bbt/shared/workflow/parties.ts'
import type { Actor, Capacity, ItemFacts, Route } from '@bbt/shared/workflow/situation.ts'
import { INITIAL_STATE, STATES } from '@bbt/shared/workflow/states.ts'
import { applyEdit } from './applyEdit.ts'
import { ANNOUNCEMENTS } from './announcements/index.ts'
import { ARTICLES } from './articles/index.ts'
import { CATEGORIES } from './categories.ts'
import { CONFIGURATION } from './configuration.ts'
import { DELEGATIONS, PEOPLE } from './people.ts'
import type { Ending, PersonData, Step, TextData } from './types.ts'

const people: readonly PersonData[] = PEOPLE

/** The offices somebody holds on the day of a step. */
function capacities(person: string, at: string): Capacity[] {
  const day = at.slice(0, 10)
  const own = people.find(({ key }) => key === person)?.appointments ?? []
  const lent = DELEGATIONS.filter(({ to }) => to === person)
  return [
    ...own
      .filter(({ from, to }) => from <= day && (to === undefined || day <= to))
      .map(({ office, unit }) => ({ office, unit: unit ?? null, onBehalfOf: null })),
    ...lent
      .filter(({ from, until }) => from <= day && day <= until)
      .map(({ office, unit, by }) => ({ office, unit, onBehalfOf: by })),
  ].map((capacity) => ({ ...capacity, appointment: 'one' }))
}

function actorOf({ at, by }: Step): Actor {
  if (by === 'clock') return { kind: 'clock' }
  const secondFactor = { enrolled: true, verifiedAt: new Date(at).toISOString() }
  return { kind: 'person', person: by, active: true, capacities: capacities(by, at), secondFactor }
}

interface Story {
  key: string
  author: string
  unit: string
  route: Route
  story: readonly Step[]
  text?: TextData
}

/** Takes a story through the workflow's own table, as the replay will; throws at the first refusal. */
function play({ key, author, unit, route, story, text }: Story): ItemFacts & Ending {
  let words = text
  let versions = 0
  let item: ItemFacts = {
    isPermanent: false,
    state: INITIAL_STATE,
    rev: 0,
    digest: null,
    unit,
    route,
    author,
    coAuthors: [],
    contributors: [],
    openedBy: null,
    pictureWordsBy: [],
    writers: [],
    holders: [],
    authorOffices: [],
    endorsedBy: null,
    approvedBy: null,
    live: null,
    earlier: [],
    scheduledFor: null,
    problems: [],
  }
  const wrote = (person: string) => [...new Set([...item.contributors, person])]
  for (const step of story) {
    const where = `${key}, ${step.at}`
    const actor = actorOf(step)
    const writer = (person: string) => ({ person, offices: capacities(person, step.at) })
    const writers = item.contributors.map(writer)
    item = { ...item, writers, authorOffices: capacities(author, step.at), rev: item.rev + 1 }
    if ('edit' in step) {
      if (!STATES[item.state].editable || !mayEdit(item, actor)) throw new Error(`${where}: edit`)
      if (words) words = applyEdit(words, step.edit)
      item = { ...item, contributors: wrote(step.by) }
      continue
    }
    if (step.do === 'create') {
      item = { ...item, contributors: wrote(step.by) }
      continue
    }
    const attempt = {
      seen: { rev: item.rev, digest: item.digest },
      comment: 'comment' in step ? (step.comment ?? null) : null,
      at: step.do === 'schedule' ? step.scheduleFor : null,
      earlier: null,
    }
    const decision = decide(step.do, item, actor, attempt, new Date(step.at))
    if (!decision.ok) throw new Error(`${where}: ${JSON.stringify(decision.issues)}`)
    const before = item.state
    item = { ...item, state: decision.to, route: decision.route }
    if (step.do === 'submit') item = { ...item, contributors: wrote(step.by), digest: where }
    if (step.do === 'endorse') item = { ...item, endorsedBy: step.by }
    if (step.do === 'approve') item = { ...item, approvedBy: step.by }
    if (step.do === 'schedule') item = { ...item, scheduledFor: step.scheduleFor }
    if (step.do === 'unpublish') item = { ...item, live: null }
    if (step.do === 'revise') item = { ...item, openedBy: step.by }
    if (step.do === 'revise' && before === 'published') item = { ...item, contributors: [] }
    if (STATES[item.state].editable) {
      item = { ...item, digest: null, endorsedBy: null, approvedBy: null, route }
    }
    if (item.state === 'published') {
      versions += 1
      item = { ...item, live: item.digest, scheduledFor: null }
    }
  }
  return { ...item, versions }
}

const OF_ANNOUNCEMENTS: Route = { stage1: true, approver: 'principal' }

const STORIES: readonly (Story & { ends: Ending })[] = [
  { ...CONFIGURATION, key: 'configuration', route: { stage1: false, approver: 'principal' } },
  ...ARTICLES.map((text) => {
    const category = CATEGORIES.find(({ key }) => key === text.category)
    if (!category) throw new Error(`no category ${text.category}`)
    return { ...text, route: category, text }
  }),
  ...ANNOUNCEMENTS.map((text) => ({ ...text, route: OF_ANNOUNCEMENTS, text })),
]

describe('each story goes through the workflow and ends as promised', () => {
  test.each(STORIES)('$key', (story) => {
    expect(play(story)).toMatchObject(story.ends)
  })
})

describe('the times of a story', () => {
  test.each(STORIES)('$key', ({ author, story }) => {
    const times = story.map(({ at }) => at)
    expect(story[0]).toMatchObject({ do: 'create', by: author })
    expect(times).toEqual([...new Set(times)].sort())
    for (const { at } of story) {
      expect(Number.isNaN(Date.parse(at)), at).toBe(false)
      expect(at.slice(11, 16) >= '06:00' && at.slice(11, 16) <= '22:30', at).toBe(true)
    }
    expect(times.at(-1)! < '2026-11-23T10:00').toBe(true)
  })
})

const ended = (state: string, versions: number) =>
  [...ARTICLES, ...ANNOUNCEMENTS]
    .filter(({ ends }) => ends.state === state && ends.versions === versions)
    .map(({ key }) => key)

describe('on Monday, 23 November 2026', () => {
  test('texts are at every step of their way', () => {
    expect({
      draft: ended('draft', 0).length,
      inReview: ended('inReview', 0).length,
      inApproval: ended('inApproval', 0).length,
      changesRequested: ended('changesRequested', 0).length,
      approved: ended('approved', 0).length,
      scheduled: ended('scheduled', 0).length,
      published: ended('published', 1).length,
      publishedTwice: ended('published', 2),
      unpublished: ended('unpublished', 1).length,
      beingRevised: ended('draft', 1),
    }).toEqual({
      draft: 3,
      inReview: 3,
      inApproval: 3,
      changesRequested: 3,
      approved: 2,
      scheduled: 2,
      published: 41,
      publishedTwice: [
        'robot-vot-rac-tren-kenh',
        'chu-nhat-xanh-ven-kenh',
        'tuyen-sinh-lop-10-nam-hoc-2026-2027',
        'lich-kiem-tra-cuoi-hoc-ky-1-2025-2026',
      ],
      unpublished: 2,
      beingRevised: ['gio-mo-cua-va-noi-quy-thu-vien'],
    })
  })

  test('every deciding office has something waiting', () => {
    const waiting = STORIES.map((story) => ({ ...play(story), key: story.key }))
    const at = (state: string, unit?: string) =>
      waiting
        .filter((item) => item.state === state && (unit === undefined || item.unit === unit))
        .map(({ key, route }) => (state === 'inApproval' ? `${route!.approver}: ${key}` : key))
    expect(at('inReview', 'toHoaHoc')).toEqual([
      'thao-giang-truc-tuyen-cum-truong-thang-12',
      'xa-phong-tu-dau-an-da-dung',
    ])
    expect(at('inReview', 'toNguVan')).toEqual(['dem-tho-thang-12'])
    expect(at('inApproval')).toEqual([
      'vicePrincipalAcademic: de-cuong-on-tap-toan-12-hoc-ky-1',
      'vicePrincipalActivities: mot-buoi-o-bao-tang-thanh-pho',
      'principal: quy-dinh-su-dung-dien-thoai',
    ])
    expect(at('approved')).toEqual(['buoi-chieu-vat-li-vui', 'hoi-thao-nha-giao-thang-12'])
    expect(at('scheduled')).toEqual(['tuan-le-doc-sach-thang-12', 'bua-sang-truoc-gio-kiem-tra'])
  })

  test('what is scheduled lies ahead', () => {
    const ahead = [...ARTICLES, ...ANNOUNCEMENTS]
      .filter(({ ends }) => ends.state === 'scheduled')
      .flatMap(({ story }) =>
        story.flatMap((step) => ('scheduleFor' in step ? [step.scheduleFor] : [])),
      )
    expect(ahead).toEqual(['2026-11-25T06:30:00+07:00', '2026-11-30T06:30:00+07:00'])
  })
})
