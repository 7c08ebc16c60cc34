import { ASKABLE } from './allowed.ts'
import type { Config, ConfigOf } from './paths.ts'
import { leadsToMany, orderOf, targetOf } from './paths.ts'

/** What the database is asked for the order of one field: texts by their keys, relations by what people read there. */
function orderedBy(config: Config, name: string, configOf: ConfigOf): string {
  const target = targetOf(config, name, configOf)
  if (!target) return orderOf(config, name) ?? name
  const title = target.admin.useAsTitle ?? 'id'
  return `${name}.${orderOf(target, title) ?? title}`
}

/** The order of a list as the database is asked it, or null where it may not be asked. */
export function sortedAs(config: Config, sort: unknown, configOf: ConfigOf): string[] | null {
  const given = Array.isArray(sort) ? sort : [sort]
  if (!given.every((one) => typeof one === 'string')) return null
  const names = given.flatMap((one) => one.split(',')).map((one) => one.trim())
  const orders = names.map((one) => {
    const [direction, name] = one.startsWith('-') ? ['-', one.slice(1)] : ['', one]
    const isAskable = ASKABLE[config.slug]?.sort.includes(name) === true
    return isAskable && !leadsToMany(config, name)
      ? direction + orderedBy(config, name, configOf)
      : null
  })
  return orders.includes(null) ? null : (orders as string[])
}
