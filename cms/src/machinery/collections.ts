import type { CollectionConfig, SanitizedConfig } from 'payload'
import { nobody } from '../access/staff.ts'
import { ownPreferences } from './preferences.ts'

/**
 * Without Payload's locks on documents: anybody could set one in anybody's name, and what is locked is not saved. Of two who
 * save at once the later one is told so anyhow. Where no collection has them, their own collection is not there.
 */
export const unlocked = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  lockDocuments: false,
})

const CLOSED = { create: nobody, read: nobody, update: nobody, delete: nobody }

/**
 * The collections that Payload brings along, under rules of ours: how somebody likes their lists is kept for that
 * person alone and within bounds, and the list of migrations is nobody's to read. @throws where one is new
 */
export function ownMachinery(config: SanitizedConfig): SanitizedConfig {
  const brought = config.collections.filter(({ slug }) => slug.startsWith('payload-'))
  for (const collection of brought) {
    if (collection.slug === 'payload-preferences') ownPreferences(collection)
    else if (collection.slug === 'payload-migrations') Object.assign(collection.access, CLOSED)
    else throw new Error(`Payload brings a collection without rules: ${collection.slug}`)
  }
  return config
}
