import type { Choice, Choices, Options } from '@bbt/shared/types/kinds/choices.ts'
import type { FormKind } from './kind.ts'
import { fieldOf, froze } from './kind.ts'

const optionsOf = (options: Options) =>
  Object.entries(options).map(([value, { label }]) => ({ value, label }))

/** One of some. */
export const choiceForm: FormKind<Choice> = {
  form: (at) => ({ ...fieldOf(at), type: 'select', options: optionsOf(at.kind.options) }),
  frozen: (value) => froze(value ?? undefined),
  asked: { where: true, sort: true },
}

/** Some of some; frozen in the order of the options, whatever the order in which they were chosen. */
export const choicesForm: FormKind<Choices> = {
  form: (at) => ({
    ...fieldOf(at),
    type: 'select',
    hasMany: true,
    options: optionsOf(at.kind.options),
  }),
  frozen: (value, _there, { options }) => {
    const chosen: unknown[] = Array.isArray(value) ? value : []
    const inOrder = Object.keys(options).filter((option) => chosen.includes(option))
    return froze(inOrder.length > 0 ? inOrder : undefined)
  },
  asked: { where: true, sort: false },
}

/** What is so or is not. */
export const flagForm: FormKind = {
  form: (at) => ({ ...fieldOf(at), type: 'checkbox' }),
  frozen: (value) => froze(value === true ? true : undefined),
  asked: { where: true, sort: true },
}
