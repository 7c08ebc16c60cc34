import { join } from 'node:path'

/** What start keeps in an installation's folder besides the data of CMS and publisher. */
export function folders(dataDir: string) {
  return {
    secrets: join(dataDir, 'secrets.json'),
    seeded: join(dataDir, 'seeded-stamp'),
    lock: join(dataDir, 'start.lock'),
    log: (name: string) => join(dataDir, 'logs', `${name}.log`),
  }
}
