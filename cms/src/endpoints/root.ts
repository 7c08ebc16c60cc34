import type { Endpoint } from 'payload'
import { myWork } from '../workflow/myWork.ts'
import { healthReport } from '../security/health/report.ts'
import { publicSiteView } from '../publicSite/overview.ts'
import { answering, notFound } from './answer.ts'
import { documentEndpoints } from './documents.ts'
import { publicationEndpoints } from './publication.ts'
import { reportEndpoints } from './reports.ts'

/** Endpoints that belong to no collection. */
export const rootEndpoints: Endpoint[] = [
  { method: 'get', path: '/health', handler: () => Response.json({ ok: true }) },
  { method: 'get', path: '/my-work', handler: answering(myWork) },
  {
    method: 'get',
    path: '/account-health',
    handler: answering(async (req) => (await healthReport(req)) ?? notFound()),
  },
  {
    method: 'get',
    path: '/public-site',
    handler: answering(async (req) => (await publicSiteView(req)) ?? notFound()),
  },
  ...documentEndpoints,
  ...reportEndpoints,
  ...publicationEndpoints,
]
