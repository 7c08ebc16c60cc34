/** `node cms/scripts/generate.ts`: payload-types.ts and the admin's import map, from the configuration. */
import { generateImportMap } from 'payload'
import { generateTypes } from 'payload/node'
import './env.ts'
import config from '../src/payload.config.ts'

const sanitized = await config
await generateTypes(sanitized)
await generateImportMap(sanitized, { force: true, log: true })
