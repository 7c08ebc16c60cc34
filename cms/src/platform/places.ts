import type { CollectionConfig, SanitizedConfig } from 'payload'

/** The collection with a list of endpoints of its own: Payload adds to the list that it is given. */
export function withOwnPlaces(collection: CollectionConfig): CollectionConfig {
  const { endpoints } = collection
  return endpoints ? { ...collection, endpoints: [...endpoints] } : collection
}

/** Places of the REST API for something that a collection does not have. */
const DEAD = { versions: /^\/versions/, verify: /^\/verify/ }

/**
 * Takes away the places that Payload gives every collection and that break (500) where nothing stands
 * behind them: versions of what keeps none, addresses verified where none are.
 */
export function withoutDeadPlaces(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    const { auth, endpoints, versions } = collection
    if (endpoints === false) continue
    const dead = [
      ...(versions ? [] : [DEAD.versions]),
      ...(typeof auth === 'object' && auth.verify ? [] : [DEAD.verify]),
    ]
    collection.endpoints = endpoints.filter(({ path }) => !dead.some((place) => place.test(path)))
  }
  return config
}
