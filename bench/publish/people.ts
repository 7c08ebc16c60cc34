import type { DatabaseSync } from 'node:sqlite'
import type { Article } from '@bbt/shared/types/article.ts'
import { type ApprovingOffice, type Office, OFFICES, officeTitle } from '@bbt/shared/offices.ts'

/** Somebody who takes a step, in which office, as the record names them. */
export interface Taker {
  person: string
  name: string
  office: Office | null
  unit: string | null
  appointment: string | null
  title: string
}

/** A way that an article of the demo school may go. */
export interface Way {
  writer: Taker
  /** Null where the category has no stage 1. */
  head: Taker | null
  approver: Taker
  admin: Taker
  category: { id: string } & Article['category']
  unit: { id: string } & Article['unit']
  route: { stage1: boolean; approver: ApprovingOffice }
}

interface Row {
  person: string
  name: string
  office: Office
  unit: string | null
  appointment: string
}
interface Unit {
  id: string
  slug: string
  name: string
  kind: Article['unit']['kind']
  headTitle: string
}
interface Category {
  id: string
  slug: string
  name: string
  stage1: number
  approver: ApprovingOffice
}

const TERMS = `
  SELECT person_id AS person, users.salutation || ' ' || users.name AS name, office, unit_id AS unit, a.id AS appointment
  FROM appointments a JOIN users ON users.id = person_id
  WHERE delegated_by_id IS NULL AND "to" IS NULL AND "from" <= ? AND users.active ORDER BY a.created_at`

/**
 * The ways of a school's articles: each unit that has a writer beside its head, in each category.
 * @param day everybody's term has begun by then (yyyy-MM-dd)
 */
export function waysOf(db: DatabaseSync, day: string): Way[] {
  const rows = <T>(sql: string, ...values: string[]) => db.prepare(sql).all(...values) as T[]
  const terms = rows<Row>(TERMS, day)
  const units = rows<Unit>('SELECT id, slug, name, kind, head_title AS headTitle FROM units')
  const categories = rows<Category>('SELECT id, slug, name, stage1, approver FROM categories')
  const holder = (office: Office, unit: Unit | null): Taker | undefined => {
    const found = terms.find((row) => row.office === office && row.unit === (unit?.id ?? null))
    return found && { ...found, title: unit ? officeTitle(office, unit) : OFFICES[office].label }
  }
  const leaders = new Set(
    terms.flatMap(({ office, person }) => (office === 'writer' ? [] : [person])),
  )
  const admin = holder('websiteAdmin', null)
  return units.flatMap((unit) => {
    const found = terms.find(
      (row) => row.office === 'writer' && row.unit === unit.id && !leaders.has(row.person),
    )
    const head = holder('head', unit)
    if (!found || !head || !admin) return []
    const { person, name } = found
    const own = { office: null, unit: null, appointment: null, title: 'Người viết' }
    return categories.flatMap(({ stage1, approver: office, ...category }) => {
      const approver = holder(office, null)
      if (!approver) return []
      const route = { stage1: stage1 === 1, approver: office }
      const way = { writer: { person, name, ...own }, approver, admin, category, route }
      return [{ ...way, unit, head: route.stage1 ? head : null }]
    })
  })
}
