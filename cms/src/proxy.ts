import { randomBytes } from 'node:crypto'
import { NextResponse } from 'next/server'
import type { NextRequest } from 'next/server'
import { officePolicy, pageHeaders } from './edge/headers.ts'
import { dressed } from './edge/guarded.ts'
import { refusedAtPage } from './edge/pages.ts'
import { refusedCall } from './edge/serverCall.ts'
import { readEnv } from './env.ts'

const NONCE_BYTES = 18

/** Every page of the office gets its headers and a nonce of its own, which Next puts on its scripts. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { CMS_URL } = readEnv()
  // Next gives a body of its own to what comes after this.
  const refused = refusedAtPage(request, CMS_URL) ?? (await refusedCall(request))
  if (refused !== null) return dressed(refused, CMS_URL)
  const policy = officePolicy(randomBytes(NONCE_BYTES).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response =
    request.nextUrl.pathname === '/'
      ? NextResponse.redirect(`${CMS_URL}/admin`)
      : NextResponse.next({ request: { headers } })
  for (const [name, value] of Object.entries(pageHeaders(CMS_URL, policy))) {
    response.headers.set(name, value)
  }
  return response
}

export const config = {
  // The API has its own edge, which does not hold bodies back; files of the build need no nonce.
  matcher: '/((?!api/|_next/).*)',
}
