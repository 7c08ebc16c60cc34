'use client'

import type { PublicSiteView } from '../../publicSite/viewTypes.ts'
import type { Answer } from '../officeApi.ts'
import { ask } from '../officeApi.ts'
import { usePolled } from '../usePolled.ts'
import { isTrouble } from './cause.ts'

const BUSY_MS = 1_000
const TROUBLED_MS = 5_000
const CALM_MS = 10_000

const fetchPublicSite = () => ask<PublicSiteView>('public-site')

function pauseOf(answer: Answer<PublicSiteView>): number {
  if (!answer.ok) return CALM_MS
  const { standing } = answer.value
  if (standing.kind === 'shown') return CALM_MS
  return isTrouble(standing) ? TROUBLED_MS : BUSY_MS
}

/** How the public site stands, asked again as long as somebody looks. */
export const usePublicSite = (): Answer<PublicSiteView> | null =>
  usePolled(fetchPublicSite, pauseOf)
