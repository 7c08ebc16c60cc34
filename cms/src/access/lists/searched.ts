import { cleanLine } from '@bbt/shared/text/clean.ts'
import { fold } from '@bbt/shared/text/fold.ts'
import type { Where } from 'payload'
import { isObject } from '../../fields/values.ts'
import { ASKABLE } from './allowed.ts'
import type { Config, ConfigOf, Place } from './paths.ts'
import { isFolded, placeOf } from './paths.ts'

/** Comparisons with a part of a text: for what people look for, not for what a program knows. */
const WITH_PARTS = ['like', 'contains', 'not_like']

const mayAsk = ({ config, name }: Place) => ASKABLE[config.slug]?.where.includes(name) === true

type Change = (text: string) => string

const changed = (value: unknown, change: Change): unknown => {
  if (typeof value === 'string') return change(value)
  return Array.isArray(value)
    ? value.map((one: unknown) => (typeof one === 'string' ? change(one) : one))
    : value
}

/** Where else the box of a list searches: who is appointed, and to which unit. */
const ALSO: Readonly<Record<string, readonly string[]>> = { appointments: ['person', 'unit'] }

/** A comparison of one field, as the database is asked it: typed with marks or without, found either way. */
function compared(place: Place, operator: string, value: unknown): Where {
  const { before, config, name } = place
  const isCopy = name === 'searchText'
  if (isCopy || (isFolded(config, name) && WITH_PARTS.includes(operator))) {
    const asked = { [operator]: changed(value, fold) }
    const own = { [`${before}searchText`]: asked } as Where
    const also = isCopy && before === '' ? (ALSO[config.slug] ?? []) : []
    if (also.length === 0) return own
    const joint = operator.startsWith('not_') ? 'and' : 'or'
    return {
      [joint]: [own, ...also.map((relation) => ({ [`${relation}.searchText`]: asked }))],
    }
  }
  // What is stored was cleaned: so is what it is compared with.
  return { [before + name]: { [operator]: changed(value, cleanLine) } }
}

/** Null where a part of it may not be asked. */
function conditionsOf(config: Config, path: string, value: unknown, configOf: ConfigOf) {
  const place = placeOf(config, path, configOf)
  if (place === null || !mayAsk(place) || !isObject(value)) return null
  if (place.before !== '' && !mayAsk({ config, name: path.split('.')[0] ?? '', before: '' }))
    return null
  const comparisons = Object.entries(value)
  // A condition within a comparison leads through relations again.
  if (comparisons.some(([, given]) => isObject(given))) return null
  return comparisons.map(([operator, given]) => compared(place, operator, given))
}

/**
 * The conditions of a list as the database is asked them, or null where one of them may not be asked. Each
 * comparison stands by itself in the answer, since two of one field may become two of another.
 */
export function searchedAs(config: Config, where: unknown, configOf: ConfigOf): Where | null {
  if (!isObject(where)) return null
  const all: Where[] = []
  for (const [path, value] of Object.entries(where)) {
    const joint = path.toLowerCase()
    if (joint === 'and' || joint === 'or') {
      const parts = Array.isArray(value)
        ? value.map((part) => searchedAs(config, part, configOf))
        : [null]
      if (parts.includes(null)) return null
      all.push(joint === 'and' ? { and: parts as Where[] } : { or: parts as Where[] })
      continue
    }
    const conditions = conditionsOf(config, path, value, configOf)
    if (conditions === null) return null
    all.push(...conditions)
  }
  const [only] = all
  if (!only) return {}
  return all.length === 1 ? only : { and: all }
}
