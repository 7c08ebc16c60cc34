import type { PayloadRequest } from 'payload'

/** Known to this module alone: a request cannot name it. Its value is whose password it is. */
const OWN = Symbol('own password')

/** Whether this write is a person's change of their own password, their current one having been asked for. */
export const isOwnPassword = (context: object, id: unknown): boolean =>
  id !== undefined && Reflect.get(context, OWN) === id

/** Sets the password of the account `id`; hooks judge it, note it and keep only the session of `req`. */
export async function setOwnPassword(
  req: PayloadRequest,
  id: string,
  password: string,
): Promise<void> {
  const context: object = { [OWN]: id }
  await req.payload.update({
    collection: 'users',
    id,
    data: { password },
    context: context as Record<string, unknown>,
    overrideAccess: true,
    req,
  })
}
