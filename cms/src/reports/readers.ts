import type { Office } from '@bbt/shared/offices.ts'

/** Who reads what happened on a day. */
export const REPORT_READERS = ['principal', 'websiteAdmin'] as const satisfies readonly Office[]
