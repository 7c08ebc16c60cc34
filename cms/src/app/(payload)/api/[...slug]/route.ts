import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { guarded } from '../../../../edge/guarded.ts'
import { readEnv } from '../../../../env.ts'

type Handler = ReturnType<typeof REST_GET>

// Read with each request: the build knows no installation's address.
const edge =
  (handle: Handler): Handler =>
  (request, args) =>
    guarded(readEnv().CMS_URL, handle)(request, args)

export const GET = edge(REST_GET(config))
export const POST = edge(REST_POST(config))
export const PATCH = edge(REST_PATCH(config))
export const PUT = edge(REST_PUT(config))
export const DELETE = edge(REST_DELETE(config))
export const OPTIONS = edge(REST_OPTIONS(config))
