import type { Payload } from 'payload'

/** Known to this module alone: a request cannot name it, so only code that runs here can set it up. */
const SETUP = Symbol('setup')

export const isSetup = (context: object): boolean => Reflect.get(context, SETUP) === true

export interface Account {
  name: string
  salutation: 'Thầy' | 'Cô'
  email: string
  password: string
}

/** Opens an account before there is anybody who could: while a school is being founded. Returns its id. */
export async function openAccount(payload: Payload, account: Account): Promise<string> {
  const context: object = { [SETUP]: true }
  const user = await payload.create({
    collection: 'users',
    data: { ...account, active: true },
    context: context as Record<string, unknown>,
    overrideAccess: true,
  })
  return user.id
}
