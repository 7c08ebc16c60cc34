import type { CollectionConfig } from 'payload'

/**
 * Sessions travel over TLS alone where the office is on TLS. Not on plain http, where browsers would
 * throw a Secure cookie away.
 */
export const overTls =
  (cmsUrl: string) =>
  (collection: CollectionConfig): CollectionConfig => {
    const { auth } = collection
    if (typeof auth !== 'object') return collection
    const cookies = { ...auth.cookies, secure: cmsUrl.startsWith('https:') }
    return { ...collection, auth: { ...auth, cookies } }
  }
