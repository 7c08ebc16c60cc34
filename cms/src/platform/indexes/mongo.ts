import type { InvariantIndex } from './table.ts'

interface Found {
  key: Record<string, unknown>
  unique?: boolean
  partialFilterExpression?: object
}

/** What we need of the adapter's models. */
export type MongoModels = Readonly<
  Record<string, { collection: { name: string; indexes: () => Promise<unknown[]> } } | undefined>
>

/** Whether MongoDB has the index. A sparse one will do: it leaves out only rows without the field. */
export async function hasMongoIndex(models: MongoModels, index: InvariantIndex) {
  const found = ((await models[index.collection]?.collection.indexes()) ?? []) as Found[]
  return found.some(
    ({ key, partialFilterExpression, unique }) =>
      unique === true &&
      partialFilterExpression === undefined &&
      Object.keys(key).join() === index.fields.join(),
  )
}

/** The statement that makes it again, for mongosh. */
export function mongoCure(models: MongoModels, { collection, fields }: InvariantIndex): string {
  const name = models[collection]?.collection.name ?? collection
  const keys = fields.map((field) => `${field}: 1`).join(', ')
  return `db.getCollection("${name}").createIndex({ ${keys} }, { unique: true })`
}
