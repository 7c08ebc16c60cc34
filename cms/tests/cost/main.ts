import { syncToDisk } from '../support/diskSync.ts'
import { makeSchool } from '../support/school.ts'
import { measureTransitions } from './measure.ts'
import { makePlainTables, PLAIN_ARTICLES } from './plainArticles.ts'

/** Measures a school of its own for `npm run bench`: prints what every request cost as one line of JSON. @argument how many articles */
const school = await makeSchool([PLAIN_ARTICLES])
await syncToDisk(school.payload, 'FULL')
await makePlainTables(school.payload)
const costs = await measureTransitions(school, Number(process.argv[2]))
await school.close()
process.stdout.write(`${JSON.stringify(costs)}\n`, () => process.exit())
