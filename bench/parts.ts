import { benchBuild } from './build.ts'
import { benchGrowth } from './growth.ts'
import { benchKills } from './kills.ts'
import type { BenchPart } from './part.ts'
import { benchPublish } from './publish.ts'
import { benchPublisher } from './publisher.ts'
import { benchServing } from './serving.ts'
import { benchTransition } from './transition.ts'

/** What `npm run bench` runs, one after the other. A new part is a file beside this one, and a row here. */
export const PARTS: readonly BenchPart[] = [
  { name: 'publish', run: benchPublish },
  { name: 'publisher', run: benchPublisher },
  { name: 'build', run: benchBuild },
  { name: 'serving', run: benchServing },
  { name: 'transition', run: benchTransition },
  { name: 'growth', run: benchGrowth },
  { name: 'kills', run: benchKills },
]
