import { makeConfig } from './config.ts'
import { readEnv } from './env.ts'

/** The configuration that Payload's own tools and Next look for. */
export default makeConfig(readEnv())
