import type { CollectionConfig } from 'payload'
import { appendOnly } from '../platform/immutable.ts'

const fields: CollectionConfig['fields'] = [
  { name: 'person', type: 'text', required: true, unique: true, index: true },
  { name: 'rev', type: 'number', required: true },
  { name: 'state', type: 'textarea', required: true },
]

/** Where each person signed in before, as JSON of `Devices` (security/login/devices.ts): hashes of what the cookies say. */
export const KnownDevices: CollectionConfig = { slug: 'known-devices', ...appendOnly, fields }

/** Each person's earlier passwords, as JSON of `Earlier` (security/password/earlier.ts): hashes with their salts. */
export const PastPasswords: CollectionConfig = { slug: 'past-passwords', ...appendOnly, fields }
