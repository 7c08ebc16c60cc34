import { isObject } from '../../fields/values.ts'

type Plain = Record<string, unknown>

/** What a form asks of the server while somebody types: the one call that takes its texts along. */
export const FORM_STATE = 'form-state'

/** Instead of a text: which of the texts beside the call it is. */
interface Reference {
  textOfCall: number
}

/** The arguments of Payload's `form-state` that hold fields by path, each with its value as it is and as it was. */
const STATES = ['formState', 'documentFormState', 'initialBlockFormState'] as const

/** Those that hold values by name. */
const DATA = ['data', 'initialBlockData'] as const

type Change = (value: unknown) => unknown

const each = (record: unknown, change: Change): unknown =>
  isObject(record)
    ? Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
    : record

const inField =
  (change: Change): Change =>
  (field) =>
    isObject(field)
      ? {
          ...field,
          ...('value' in field && { value: change(field['value']) }),
          ...('initialValue' in field && { initialValue: change(field['initialValue']) }),
        }
      : field

/** The values of a form's state, each as `change` gives it. */
export const inState = (state: unknown, change: Change): unknown => each(state, inField(change))

/** The arguments of a call, each value of a form in them as `change` gives it. */
export function inArguments(args: Plain, change: Change): Plain {
  const states = STATES.flatMap((name) =>
    name in args ? [[name, inState(args[name], change)] as const] : [],
  )
  const data = DATA.flatMap((name) =>
    name in args ? [[name, each(args[name], change)] as const] : [],
  )
  return { ...args, ...Object.fromEntries([...states, ...data]) }
}

/** Whether a value is what an editor holds. */
export const isText = (value: unknown): value is object =>
  isObject(value) && isObject(value['root'])

export const reference = (textOfCall: number): Reference => ({ textOfCall })

/** Which text a value stands for, null when it is a value itself. */
export function textOf<T>(value: unknown, texts: readonly T[]): T | null {
  if (!isObject(value)) return null
  const { textOfCall, ...others } = value
  if (typeof textOfCall !== 'number' || Object.keys(others).length > 0) return null
  return texts[textOfCall] ?? null
}
