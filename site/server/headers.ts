const CSP = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const ALWAYS = {
  'content-security-policy': CSP,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const ONE_YEAR_S = 31_536_000

/**
 * On every answer: the site runs no script and is shown in no other page. Where it is served over TLS,
 * browsers are told to stay there.
 */
export const securityHeaders = (siteUrl: string): Record<string, string> =>
  siteUrl.startsWith('https:')
    ? { ...ALWAYS, 'strict-transport-security': `max-age=${ONE_YEAR_S}` }
    : ALWAYS

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  woff2: 'font/woff2',
}

/** The media type of a file by its ending, null for endings that are not served. */
export function typeOf(file: string): string | null {
  return TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? null
}

/** What names its content by a hash never changes; everything else is asked for anew. */
export function cachingOf(path: string): string {
  const isHashed = path.startsWith('/_astro/') || path.startsWith('/media/')
  return isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * The office's preview, on another origin, uses the site's styles and fonts; readers of feeds and search
 * engines show its pictures.
 */
export function sharingOf(path: string): Record<string, string> {
  if (path.startsWith('/_astro/')) {
    return { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }
  }
  return path.startsWith('/media/') ? { 'cross-origin-resource-policy': 'cross-origin' } : {}
}
