import { contentType } from '@bbt/shared/types/define.ts'
import { under } from '@bbt/shared/types/address.ts'
import { optional } from '@bbt/shared/types/kind.ts'
import { unit } from '@bbt/shared/types/kinds/belonging.ts'
import { relation, relations } from '@bbt/shared/types/kinds/relation.ts'
import { text } from '@bbt/shared/types/kinds/text.ts'
import { describe, expect, it } from 'vitest'
import type { OnSite } from '../publishing/onSite.ts'
import { foreignApproval, relatedIssues } from './related.ts'

const notice = contentType({
  name: 'notice',
  collection: 'notices',
  label: { one: 'Thông báo', many: 'Thông báo' },
  address: under('/thong-bao/'),
  route: { stage1: true, approver: 'principal' },
  isPermanent: false,
  fields: {
    title: text('Tiêu đề', 20),
    supersedes: optional(relation('Thay thế', 'notices')),
    seeAlso: optional(relations('Xem thêm', 'notices', 3)),
    unit: unit(),
  },
  neighbours: { supersedes: 'both' },
})

const naming = (id: string) => ({ item: `notices/${id}`, title: `Bài ${id}` })

interface Names {
  supersedes?: string
  seeAlso?: string[]
  of?: string
}

const contentBy = (id: string, { supersedes, seeAlso, of = 'hoa' }: Names) => ({
  title: `Bài ${id}`,
  unit: { slug: of, name: of, kind: 'department' },
  ...(supersedes !== undefined && { supersedes: naming(supersedes) }),
  ...(seeAlso && { seeAlso: seeAlso.map(naming) }),
})

/** A site with these items on it. */
const site = (items: Record<string, Names>) => async (item: string) => {
  const id = item.replace('notices/', '')
  const names = items[id]
  return names
    ? ({ type: notice, row: {}, content: contentBy(id, names) } as unknown as OnSite)
    : null
}

describe('what an item names keeps it from the site', () => {
  it.each<[string, Record<string, Names>, Names, string[]]>([
    ['nothing', {}, {}, []],
    ['one on the site', { b: {} }, { supersedes: 'b' }, []],
    ['one that is not there', {}, { supersedes: 'b' }, ['relatedGone “Bài b”.']],
    [
      'two of three that are not there',
      { b: {} },
      { seeAlso: ['b', 'c', 'd'] },
      ['relatedGone “Bài c”.', 'relatedGone “Bài d”.'],
    ],
    ['itself', { a: {} }, { supersedes: 'a' }, ['relatedCircle “Bài a”.']],
    ['itself, not on the site yet', {}, { seeAlso: ['a'] }, ['relatedCircle “Bài a”.']],
    [
      'one that leads back',
      { a: {}, b: { supersedes: 'c' }, c: { supersedes: 'a' } },
      { supersedes: 'b' },
      ['relatedCircle “Bài b”.'],
    ],
    [
      'a circle of others',
      { b: { supersedes: 'c' }, c: { supersedes: 'b' } },
      { supersedes: 'b' },
      [],
    ],
    ['one that leads nowhere', { b: { supersedes: 'gone' } }, { supersedes: 'b' }, []],
    ['each the other, on its own page alone', { b: { seeAlso: ['a'] } }, { seeAlso: ['b'] }, []],
    ['back by another field', { b: { seeAlso: ['a'] } }, { supersedes: 'b' }, []],
  ])('%s', async (_what, items, names, expected) => {
    const naming = { item: 'notices/a', type: notice, content: contentBy('a', names) }
    const issues = await relatedIssues(site(items), naming)
    expect(issues.map(({ code, detail }) => `${code} ${String(detail)}`)).toEqual(expected)
  })
})

describe('who approves what changes a page of another unit', () => {
  const principal = { office: 'principal', appointment: 'p', unit: null, onBehalfOf: null } as const
  const academic = { ...principal, office: 'vicePrincipalAcademic' } as const
  const activities = 'vicePrincipalActivities'

  it.each([
    ['the office of both', academic, 'doan', 'vicePrincipalAcademic', []],
    ['the principal', principal, 'doan', activities, []],
    ['their own unit’s', academic, 'hoa', activities, []],
    [
      'another office',
      academic,
      'doan',
      activities,
      ['“Bài b” do Phó Hiệu trưởng cơ sở vật chất và phong trào phê duyệt.'],
    ],
    ['no route any more', academic, 'doan', null, ['“Bài b” do Hiệu trưởng phê duyệt.']],
  ] as const)('%s', async (_what, actsAs, of, approver, expected) => {
    const find = site({ b: { of } })
    const route = approver && { stage1: true, approver }
    const content = contentBy('a', { supersedes: 'b', seeAlso: ['b'] })
    const text = { type: notice, content }
    const issues = await foreignApproval(find, async () => route, text, actsAs)
    expect(issues).toEqual(expected.map((detail) => ({ code: 'relatedOffice', detail })))
  })
})
