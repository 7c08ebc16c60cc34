import { randomInt } from 'node:crypto'
import { delimiter } from 'node:path'

/** What a static build of a store inherits and is told. */
export const staticBuildVariables = (dataDir: string, siteUrl: string) => ({
  ...process.env,
  OUT: 'static',
  DATA_DIR: dataDir,
  SITE_URL: siteUrl,
})

/** Whether this is `npm run attack`, which tries more than every run of the tests does. */
export const isAttack = () => process.env['ATTACK'] === '1'

/** Whether this run is about the office on MongoDB: the site has no part in it. */
export const isOnMongo = () => process.env['TEST_ON_MONGODB'] === '1'

/** Where `npm run attack` collects its figures. */
export const figuresFile = () => process.env['ATTACK_FIGURES']

/** Where a random sequence starts: ORACLE_SEED to walk again what failed, else a number of its own each time. */
export const thrownSeed = (): number => Number(process.env['ORACLE_SEED'] ?? randomInt(2 ** 31))

/** What the publisher's program is started with. */
export const publisherVariables = (settings: {
  dataDir: string
  cmsUrl: string
  secret: string
  siteUrl: string
  port: number
}) => ({
  ...process.env,
  DATA_DIR: settings.dataDir,
  CMS_URL: settings.cmsUrl,
  FEED_SECRET: settings.secret,
  SITE_URL: settings.siteUrl,
  PUBLISHER_PORT: String(settings.port),
})

/** Folders that programs are looked up in, with those that only administrators have in their PATH. */
export const programFolders = () => [
  ...(process.env['PATH'] ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
]

/** What a program inherits, with some variables set. */
export const childVariables = (extra: Record<string, string>) => ({ ...process.env, ...extra })
