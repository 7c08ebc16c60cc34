import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foldersOf } from '../../site/publisher/folders.ts'
import { ROOT, type Env } from '../env.ts'
import type { Accounts } from './accounts.ts'
import { BUILDS, buildStep } from './builds.ts'
import type { folders } from './folders.ts'
import { keepingOldSite } from './old-site.ts'
import type { Secrets } from './secrets.ts'
import { seedStep } from './seed.ts'
import { seededDigest } from './seeded.ts'
import { cmsCommandEnv, services, type Service } from './services.ts'
import { sourceDigest } from './stamp.ts'
import type { Stage } from './steps.ts'
import type { Supervisor } from './supervise.ts'

/**
 * What a start does, in order. Visitors wait for nothing: a public site that is there is opened at once.
 * Nothing else listens before everything is built and the accounts exist.
 */
export function plan(
  env: Env,
  secrets: Secrets,
  paths: ReturnType<typeof folders>,
  supervisor: Supervisor,
  askAccounts: (signal: AbortSignal) => Promise<Accounts | string>,
): Stage[] {
  const build = (which: keyof typeof BUILDS) =>
    buildStep(BUILDS[which], paths.log(BUILDS[which].name))
  const seed = seedStep({
    env: cmsCommandEnv(env, secrets),
    log: paths.log('seed'),
    stamp: paths.seeded,
    digest: () => seededDigest(env.database, env.demo, sourceDigest(ROOT, BUILDS.cms.sources)),
    askAccounts,
  })
  const hasRelease = existsSync(join(foldersOf(env.dataDir).release, 'index.html'))
  const { cms, publisher, site } = services(env, secrets, hasRelease)
  const open = (service: Service) => supervisor.step(service)
  const making: Stage = [[build('cms')], [seed, build('site')]]
  // One after the other: what the publisher refuses then is more than an office that is not up yet.
  return hasRelease
    ? [[[open(site)], ...making], [[open(cms), keepingOldSite(open(publisher))]]]
    : [making, [[open(cms), open(publisher), open(site)]]]
}
