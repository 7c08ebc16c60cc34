import type { lexicalEditor } from '@payloadcms/richtext-lexical'
import { shapeOf } from '../body/shape.ts'
import { breathe } from '../platform/breathe.ts'

type Provider = ReturnType<typeof lexicalEditor>

/** The same hook, with a turn for others before and after it: each of them goes through the whole text. */
const inTurn =
  <Args, Value>(hook: (args: Args) => Value | Promise<Value>) =>
  async (args: Args): Promise<Value> => {
    await breathe()
    const value = await hook(args)
    await breathe()
    return value
  }

/**
 * The same editor for rows of any age: a stored text that no editor can open is read as none, where the
 * editor's own hooks would throw and with them the whole page of the item, its buttons too. What keeps it from
 * the site is said by `contentOf`, which reads the row itself; the row stays as it is until it is saved anew.
 */
export const readable =
  (provider: Provider): Provider =>
  async (options) => {
    const adapter = await provider(options)
    const { afterChange, afterRead, beforeChange, beforeValidate } = adapter.hooks ?? {}
    const readAfter = (afterRead ?? []).map(
      (hook): typeof hook =>
        async (args): Promise<unknown> => {
          await breathe()
          const { ok } = shapeOf(args.value)
          return ok ? inTurn(hook)(args) : null
        },
    )
    const hooks = {
      ...adapter.hooks,
      afterRead: readAfter,
      ...(beforeValidate && { beforeValidate: beforeValidate.map(inTurn) }),
      ...(beforeChange && { beforeChange: beforeChange.map(inTurn) }),
      ...(afterChange && { afterChange: afterChange.map(inTurn) }),
    }
    return { ...adapter, hooks }
  }
