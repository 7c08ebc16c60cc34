import { join } from 'node:path'
import { childEnv, COMPILE_CACHE, ROOT, type Env } from '../env.ts'
import { publisherIsReady, standingRefusal } from './publisher-progress.ts'
import type { Secrets } from './secrets.ts'

/** A server that runs as long as the installation does. */
export interface Service {
  name: string
  title: string
  args: readonly string[]
  cwd: string
  env: Record<string, string>
  /**
   * Asked until it is true, or says what holds the server back though it runs; tells how far the server is
   * where it takes long.
   */
  isReady: (
    signal: AbortSignal,
    detail: (text: string) => void,
  ) => Promise<boolean | { heldBack: string }>
}

const PRODUCTION = {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  ...COMPILE_CACHE,
}

/**
 * The installation's servers; each gets the settings it needs and no more.
 * @param hasRelease whether there is a public site to keep: then a publisher that refuses is not waited for
 */
export function services(env: Env, secrets: Secrets, hasRelease: boolean) {
  const cms = here(env.host, env.cmsPort)
  const publisher = here('127.0.0.1', env.publisherPort)
  const site = here(env.host, env.sitePort)
  return {
    cms: {
      name: 'cms',
      title: 'Mở phần biên tập',
      args: [
        join(ROOT, 'node_modules/next/dist/bin/next'),
        'start',
        '-p',
        String(env.cmsPort),
        '-H',
        env.host,
      ],
      cwd: join(ROOT, 'cms'),
      env: cmsCommandEnv(env, secrets),
      // The sign-in page is the first that people see: have it compiled and warm.
      isReady: async (signal) =>
        (await answers(`${cms}/api/health`, signal)) &&
        (await answers(`${cms}/admin/login`, signal)),
    },
    publisher: {
      name: 'publisher',
      title: 'Mở bộ xuất bản',
      args: [join(ROOT, 'site/publisher/main.ts')],
      cwd: join(ROOT, 'site'),
      env: publisherEnv(env, secrets),
      isReady: async (signal, detail) => {
        const health = await (await fetch(`${publisher}/health`, { signal })).json()
        if (publisherIsReady(health, detail)) return true
        return hasRelease && (standingRefusal(health, Date.now()) ?? false)
      },
    },
    site: {
      name: 'site',
      title: 'Mở trang công khai',
      args: [join(ROOT, 'site/server/main.ts')],
      cwd: join(ROOT, 'site'),
      env: childEnv({
        ...PRODUCTION,
        DATA_DIR: env.dataDir,
        SITE_PORT: String(env.sitePort),
        SITE_URL: env.siteUrl,
        HOST: env.host,
      }),
      isReady: (signal) => answers(`${site}/`, signal),
    },
  } satisfies Record<string, Service>
}

/** What the publisher and its commands (rollback) get. */
export function publisherEnv(env: Env, secrets: Secrets): Record<string, string> {
  return childEnv({
    ...PRODUCTION,
    DATA_DIR: env.dataDir,
    CMS_URL: here(env.host, env.cmsPort),
    FEED_SECRET: secrets.FEED_SECRET,
    SITE_URL: env.siteUrl,
    PUBLISHER_PORT: String(env.publisherPort),
  })
}

/** What the CMS and its commands (migrations, demo school) get. */
export function cmsCommandEnv(env: Env, secrets: Secrets): Record<string, string> {
  return childEnv({
    ...PRODUCTION,
    DATABASE_URL: env.database.url,
    DATA_DIR: env.dataDir,
    PAYLOAD_SECRET: secrets.PAYLOAD_SECRET,
    FEED_SECRET: secrets.FEED_SECRET,
    CMS_URL: env.cmsUrl,
    SITE_URL: env.siteUrl,
    SITE_CHECK_URL: env.siteCheckUrl ?? here(env.host, env.sitePort),
    PUBLISHER_URL: here('127.0.0.1', env.publisherPort),
    DEMO: env.demo ? '1' : '0',
    CLAMD_URL: env.clamdUrl,
    TRUST_PROXY: env.trustProxy ? '1' : '0',
  })
}

/** The address as seen from this machine, as the public one may be a proxy that is not up yet. */
function here(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

const answers = async (url: string, signal: AbortSignal) =>
  (await fetch(url, { signal })).status === 200
