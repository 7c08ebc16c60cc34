import { bootstrap } from './bootstrap.mjs'

await bootstrap('site.ts')
