import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook } from 'payload'
import { rowBefore } from '../organisation/rowsBefore.ts'
import { byId, setById } from '../platform/rows.ts'
import type { User } from '../payload-types.ts'
import type { SecurityEventKind } from './eventKinds.ts'
import { recordSecurityEvent } from './events.ts'

type Account = Partial<User>

const SHOWN = ['name', 'salutation'] as const

/** What a write did to an account, in the order in which it is told. */
function changes(before: Account, after: Account, isSelf: boolean): SecurityEventKind[] {
  const found: [SecurityEventKind, boolean][] = [
    ['accountDeactivated', before.active === true && after.active !== true],
    ['accountReactivated', before.active !== true && after.active === true],
    ['emailChanged', before.email !== after.email],
    [
      isSelf ? 'passwordChanged' : 'passwordSetByOther',
      (before.passwordChangedAt ?? null) !== (after.passwordChangedAt ?? null),
    ],
    ['accountChanged', SHOWN.some((name) => !isDeepStrictEqual(before[name], after[name]))],
  ]
  return found.flatMap(([kind, happened]) => (happened ? [kind] : []))
}

/** After these nobody is signed in there: another person may have been. */
const ENDS_SESSIONS: readonly SecurityEventKind[] = ['accountDeactivated', 'emailChanged']

/** Writes down what happened to an account, in its transaction. Who is deactivated, or given another address, is signed out at once. */
export const noteAccountChange: CollectionAfterChangeHook<User> = async ({
  doc: { id },
  operation,
  req,
}) => {
  if (operation === 'create') {
    await recordSecurityEvent(req, { kind: 'accountOpened', person: id })
    return
  }
  const isSelf = req.user?.id === id
  // The rows, and not the hook's documents: a request may ask for less of those than there is.
  const after = await byId(req, 'users', id)
  if (!after) throw new Error('the account is not there after its write')
  const found = changes(rowBefore(req, 'users', id), after, isSelf)
  const isSignedOut = ENDS_SESSIONS.some((kind) => found.includes(kind))
  if (isSignedOut && !(isSelf && after.active === true)) {
    await setById(req, 'users', id, { sessions: [] })
  }
  for (const kind of found) await recordSecurityEvent(req, { kind, person: id })
}
