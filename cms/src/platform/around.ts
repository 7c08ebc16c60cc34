import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** What changes how an adapter does its work, once it is there; it gives the same one back. */
type Change = <T extends BaseDatabaseAdapter>(adapter: T) => T

/** A database that is opened as it was, and whose adapter is then changed. */
export const around =
  (change: Change) =>
  <T extends BaseDatabaseAdapter>(opened: DatabaseAdapterObj<T>): DatabaseAdapterObj<T> => ({
    ...opened,
    init: (args) => change(opened.init(args)),
  })
