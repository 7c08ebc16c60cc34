import { bootstrap } from './bootstrap.mjs'

await bootstrap('lost-phone.ts')
