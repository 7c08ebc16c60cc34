import { breathe } from './breathe.ts'

/**
 * Gives others a turn before and after each of an adapter's operations: to make what a database keeps of a long text,
 * and the text of what it keeps, is work of its own.
 */
export function inTurn<T extends object>(adapter: T, names: readonly (keyof T & string)[]): T {
  for (const name of names) {
    // The compiler cannot follow a method by its name.
    const operation = (adapter[name] as (args: object) => Promise<unknown>).bind(adapter)
    const withOthers = async (args: object) => {
      await breathe()
      const done = await operation(args)
      await breathe()
      return done
    }
    Object.assign(adapter, { [name]: withOthers })
  }
  return adapter
}
