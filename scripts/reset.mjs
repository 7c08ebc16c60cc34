import { bootstrap } from './bootstrap.mjs'

await bootstrap('reset.ts')
