import { handleEndpoints } from 'payload'
import { startOffice } from '../../src/startOffice.ts'
import config from '../../src/payload.config.ts'
import { endWithParent } from './endWithParent.ts'
import { serve } from './server.ts'
import { withoutHurry } from './withoutHurry.ts'

/** An office as a process of its own, as `npm start` starts one, without the pages of Next: tells its parent its address. */
endWithParent()
withoutHurry()
try {
  await startOffice()
  const { url } = await serve((request) => handleEndpoints({ config, request }))
  process.send?.({ url })
} catch (error) {
  process.send?.({ refused: String(error) })
  process.exit(1)
}
