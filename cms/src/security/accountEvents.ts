import { isDeepStrictEqual } from 'node:util'
import type { CollectionAfterChangeHook } from 'payload'
import { setById } from '../platform/rows.ts'
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
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') {
    await recordSecurityEvent(req, { kind: 'accountOpened', person: doc.id })
    return
  }
  const isSelf = req.user?.id === doc.id
  const found = changes(previousDoc, doc, isSelf)
  const isSignedOut = ENDS_SESSIONS.some((kind) => found.includes(kind))
  if (isSignedOut && !(isSelf && doc.active === true)) {
    await setById(req, 'users', doc.id, { sessions: [] })
  }
  for (const kind of found) await recordSecurityEvent(req, { kind, person: doc.id })
}
