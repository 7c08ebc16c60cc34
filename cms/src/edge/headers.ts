type Headers = Readonly<Record<string, string>>

/** On every answer of the office, whatever it carries. */
const ALWAYS: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
}

const ONE_YEAR_S = 31_536_000

/** Tells browsers to stay on TLS, where the office is on it; on plain http it would lock people out. */
const transport = (cmsUrl: string): Headers =>
  cmsUrl.startsWith('https:') ? { 'strict-transport-security': `max-age=${ONE_YEAR_S}` } : {}

/** Answers of the API are read by our own pages; opened by themselves they may do nothing at all. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** For what Next itself serves from files: they are the same for every installation. */
export const FILE_HEADERS: Headers = ALWAYS

/** For answers of the API. What carries a draft is kept by no cache; an endpoint may say otherwise. */
export const apiHeaders = (cmsUrl: string): Headers => ({
  ...ALWAYS,
  ...transport(cmsUrl),
  'content-security-policy': API_POLICY,
  'cache-control': 'private, no-store',
})

/** For the office's pages. @param policy see `officePolicy` */
export const pageHeaders = (cmsUrl: string, policy: string): Headers => ({
  ...ALWAYS,
  ...transport(cmsUrl),
  'content-security-policy': policy,
  'x-frame-options': 'DENY',
})

/**
 * What an office page may load and run: scripts by this answer's nonce alone, everything else from the
 * office. Styles within the page stay allowed (docs/decisions/0008): the editor and the menus write them.
 */
export const officePolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    // Pictures chosen but not yet sent are shown from the browser's memory.
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // The preview: an answer of ours, with a policy of its own.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')

/**
 * What a previewed page may do: show itself within the office. It runs nothing, sends nothing and opens
 * nothing; it keeps the office's origin so that the school's pictures know who looks.
 */
export const previewPolicy = (siteUrl: string): string =>
  [
    "default-src 'none'",
    `img-src 'self' ${siteUrl}/_astro/ data:`,
    `style-src ${siteUrl}/_astro/`,
    `font-src ${siteUrl}/_astro/`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-same-origin',
  ].join('; ')
