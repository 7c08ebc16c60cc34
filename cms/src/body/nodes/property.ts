/**
 * What becomes of a property: `shown` to readers, by the editor and the page alike; `unseen` by both, kept
 * because the editor wants it back; `dropped` at the save, because the page cannot show it.
 */
type Fate = 'shown' | 'unseen' | 'dropped'

/** A property that the editor exports of a node: what it may be, and what becomes of it. */
export interface Property {
  fate: Fate
  /** Whether it is of a form that the editor opens: anything else is refused at the save. */
  accepts: (value: unknown) => boolean
  /** What counts when it says nothing or is absent. */
  neutral: unknown
  /** How a value is kept, where not just as it came. */
  clean?: (value: unknown) => unknown
  /** Values that tests try, all of them accepted. */
  samples: readonly unknown[]
  /** Where the editor cannot open a node that lacks it, and nothing can be put in its place. */
  isRequired?: true
  /** Where the editor cannot open a node that lacks it: what says nothing is put in its place. */
  isFilled?: true
}

type Values = Omit<Property, 'fate'>

export const shown = (values: Values): Property => ({ fate: 'shown', ...values })
export const unseen = (values: Values): Property => ({ fate: 'unseen', ...values })
export const dropped = (values: Values): Property => ({ fate: 'dropped', ...values })

export const filled = (property: Property): Property => ({ ...property, isFilled: true })

export const required = (property: Property): Property => ({ ...property, isRequired: true })

/** The same, kept as `clean` makes it of what is accepted. */
export const cleanedBy = (clean: (value: unknown) => unknown, property: Property): Property => ({
  ...property,
  clean,
})

/** One of some words or numbers; the first says nothing. */
export const oneOf = (...values: readonly [unknown, ...unknown[]]): Values => ({
  accepts: (value) => values.includes(value),
  neutral: values[0],
  samples: values,
})

/** A whole number in a range, both ends included. */
export const whole = (
  neutral: number,
  { min, max, samples }: { min: number; max: number; samples: readonly number[] },
): Values => ({
  accepts: (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max,
  neutral,
  samples,
})

/** A text of up to `max` UTF-16 units. */
export const text = (max: number, ...samples: readonly string[]): Values => ({
  accepts: (value) => typeof value === 'string' && value.length <= max,
  neutral: '',
  samples,
})

/** Also nothing, which then is what says nothing. */
export const orNothing = ({ accepts, samples }: Values, nothing: null | undefined): Values => ({
  accepts: (value) => value === null || value === undefined || accepts(value),
  neutral: nothing,
  samples,
})

/** Whatever stands there: it never reaches anybody. */
export const anything = (...samples: readonly unknown[]): Values => ({
  accepts: () => true,
  neutral: undefined,
  samples,
})
