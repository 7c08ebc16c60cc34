import type { TestProject } from 'vitest/node'
import { startInstallation } from './installation.ts'

declare module 'vitest' {
  interface ProvidedContext {
    school: { cmsUrl: string; siteUrl: string }
  }
}

/** One demo school for all stories of a run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { cmsUrl, siteUrl, stop } = await startInstallation()
  provide('school', { cmsUrl, siteUrl })
  return stop
}
