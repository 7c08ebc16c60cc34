const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Whether a request may change something, by its method. */
export const isChanging = ({ method }: Request): boolean => CHANGING.includes(method.toUpperCase())

/**
 * Whether a browser sent this request for another site's page. A changing request of a browser names
 * its origin, or says how the two relate; a program that says neither has no cookie that counts.
 */
export function isForeign({ headers }: Request, cmsUrl: string): boolean {
  const origin = headers.get('origin')
  if (origin !== null) return origin !== new URL(cmsUrl).origin
  const relation = headers.get('sec-fetch-site')
  return relation !== null && relation !== 'same-origin'
}
