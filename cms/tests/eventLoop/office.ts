import { getPayload, handleEndpoints } from 'payload'
import { guarded } from '../../src/edge/guarded.ts'
import { refusedCall } from '../../src/edge/serverCall.ts'
import config from '../../src/payload.config.ts'
import { startOffice } from '../../src/startOffice.ts'
import { CMS_URL } from '../support/env.ts'
import { endWithParent } from '../support/endWithParent.ts'
import { serve } from '../support/server.ts'
import { serverActions } from '../surface/serverAction.ts'
import { CALLS } from './everything.ts'

/**
 * An office behind its edge as a process of its own: tells its parent its address. Server functions are called
 * without React, which reads their arguments in `next start`.
 */
endWithParent()
await startOffice()
const act = await serverActions(await getPayload({ config }))
const guard = guarded(CMS_URL, (request) => handleEndpoints({ config, request }))

interface Call {
  name: unknown
  args: unknown
}

async function called(request: Request): Promise<Response> {
  const { url, method, headers } = request
  const bytes = await request.bytes()
  // In pieces, as a socket gives them.
  const body = new Blob([bytes]).stream()
  const asSent: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  const refused = await refusedCall(new Request(url, asSent))
  if (refused) return refused
  const { name, args } = JSON.parse(new TextDecoder().decode(bytes)) as Call
  const answer = (await act(name, args, headers)) as { errors?: unknown }
  return Response.json({ errors: answer.errors ?? [] })
}

const { url } = await serve((request) =>
  new URL(request.url).pathname === `/api${CALLS}` ? called(request) : guard(request),
)
process.send?.({ url })
