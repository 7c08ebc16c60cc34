/** A variable of the surrounding shell that programs cannot do without. */
export const inherited = (name: 'PATH' | 'HOME'): string => process.env[name] ?? ''

/** A demo school that runs already, to try the stories on while writing them: both addresses, or none. */
export function runningSchool(): { cmsUrl: string; siteUrl: string } | null {
  const { E2E_CMS_URL: cmsUrl, E2E_SITE_URL: siteUrl } = process.env
  return cmsUrl === undefined || siteUrl === undefined ? null : { cmsUrl, siteUrl }
}
