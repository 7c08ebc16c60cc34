import { bootstrap } from './bootstrap.mjs'

await bootstrap('attack.ts')
