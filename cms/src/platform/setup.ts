/** Known to this module alone: a request cannot name it, so only code that runs here can set it up. */
const SETUP = Symbol('setup')

/** The context of writes that found a school: its first accounts, units and categories. */
export const setupContext = (): Record<string, unknown> =>
  ({ [SETUP]: true }) as unknown as Record<string, unknown>

export const isSetup = (context: object): boolean => Reflect.get(context, SETUP) === true
