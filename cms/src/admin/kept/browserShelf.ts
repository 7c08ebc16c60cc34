import type { Sealed, Shelf } from './keptTexts.ts'

const DATABASE = 'office'
const STORE = 'kept'

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'))
  })

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' })
  return answered(request)
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  try {
    return await answered(work(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

/** The browser's own database, for all who use this computer. */
export const browserShelf: Shelf = {
  all: () => inStore('readonly', (store) => store.getAll() as IDBRequest<Sealed[]>),
  put: async (sealed) => {
    await inStore('readwrite', (store) => store.put(sealed))
  },
  remove: (id) => inStore('readwrite', (store) => store.delete(id)),
}
