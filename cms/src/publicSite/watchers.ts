import type { Office } from '@bbt/shared/offices.ts'

/** Those who watch over the public site. */
export const WATCHERS = ['principal', 'websiteAdmin'] as const satisfies readonly Office[]
