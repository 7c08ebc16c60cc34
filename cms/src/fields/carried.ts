import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  FieldHook,
} from 'payload'
import { breathe } from '../platform/breathe.ts'
import { textsIn } from '../platform/listed.ts'
import { operationOf } from '../platform/operation.ts'
import { isObject } from './values.ts'

/**
 * Payload copies the data of a save before it reads them and again before it writes them: an eighth of a second each
 * time for a text of 50 000 nodes, in which nobody else has their turn. Functions it passes on as they are: so a long
 * text goes inside one over each copy, and comes out where the first hook of its field runs behind it.
 */
type Carried = () => object

const carriers = new WeakSet<Carried>()

function carry(value: object): Carried {
  const carrier = () => value
  carriers.add(carrier)
  return carrier
}

const isCarried = (value: unknown): value is Carried => carriers.has(value as Carried)

/** The data of a form, in which the long texts that it has are carried. */
const withCarried = (texts: readonly string[], data: object): object => ({
  ...data,
  ...Object.fromEntries(
    texts.flatMap((name) => {
      const value: unknown = Reflect.get(data, name)
      return isObject(value) ? [[name, carry(value)]] : []
    }),
  ),
})

const putDown: FieldHook = async ({ value }: { value?: unknown }) => {
  // Whatever comes next is one piece with what the field's hooks do.
  await breathe()
  return isCarried(value) ? value() : undefined
}

function puttingDown(field: Field): Field {
  if (field.type !== 'richText') return field
  const { beforeValidate = [], beforeChange = [], ...others } = field.hooks ?? {}
  const hooks = {
    ...others,
    beforeValidate: [putDown, ...beforeValidate],
    beforeChange: [putDown, ...beforeChange],
  }
  return { ...field, hooks }
}

/** The collection, whose long texts Payload does not copy. After every other hook of the collection. */
export function carried(collection: CollectionConfig): CollectionConfig {
  const texts = textsIn(collection.fields)
  if (texts.length === 0) return collection
  const read: CollectionBeforeOperationHook = (hook) => {
    const operation = operationOf(hook)
    if (operation !== 'create' && operation !== 'update') return undefined
    const { args } = hook
    const { data } = args as { data?: unknown }
    return isObject(data) ? { ...args, data: withCarried(texts, data) } : undefined
  }
  const write: CollectionBeforeChangeHook = async ({ data }) => {
    await breathe()
    return withCarried(texts, data as object)
  }
  const { beforeOperation = [], beforeChange = [], ...others } = collection.hooks ?? {}
  const hooks = {
    ...others,
    beforeOperation: [...beforeOperation, read],
    beforeChange: [...beforeChange, write],
  }
  return { ...collection, hooks, fields: collection.fields.map(puttingDown) }
}
