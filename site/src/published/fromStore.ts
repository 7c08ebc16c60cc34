import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readStaticBuildEnv } from '../../env.ts'
import { publishedFromStore } from '../../publisher/store/publishedFromStore.ts'
import type { Published } from './published.ts'

let source: Published | undefined

/** For a whole static build: the same interface as injected.ts, read from the store's file. */
export function published(): Published {
  const file = () => join(readStaticBuildEnv().DATA_DIR, 'site', 'store.db')
  source ??= publishedFromStore(new DatabaseSync(file(), { readOnly: true }))
  return source
}
