import { ROOT, type Env } from '../env.ts'
import type { Accounts } from './accounts.ts'
import { BUILDS, buildStep } from './builds.ts'
import type { folders } from './folders.ts'
import type { Secrets } from './secrets.ts'
import { seedStep } from './seed.ts'
import { seededDigest } from './seeded.ts'
import { cmsCommandEnv, services } from './services.ts'
import { sourceDigest } from './stamp.ts'
import type { Stage } from './steps.ts'
import type { Supervisor } from './supervise.ts'

/** What a start does, in order: nothing listens before everything is built and the accounts exist. */
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
  return [
    [[build('cms')], [seed, build('site')]],
    services(env, secrets).map((service) => [supervisor.step(service)]),
  ]
}
