import type { CollectionBeforeOperationHook } from 'payload'

/** The operation a hook runs for: 'create', 'update', 'delete', 'read' … */
export function operationOf(hook: Parameters<CollectionBeforeOperationHook>[0]): string {
  // The argument is not deprecated; one member of its union is, and the rule cannot tell them apart.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  return hook.operation
}

/** Whether code of ours asks, past access, and nobody from outside. */
export const isOurs = (args: object): boolean =>
  'overrideAccess' in args && args.overrideAccess === true
