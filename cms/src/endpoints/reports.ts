import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf, holdsAny } from '../access/actor.ts'
import { readEnv } from '../env.ts'
import { reportedDays, reportText } from '../reports/files.ts'
import { REPORT_READERS } from '../reports/readers.ts'
import { answering, notFound, pathParam } from './answer.ts'

/** For the principal and the administrator; to others these addresses do not exist. */
const forReaders = (work: (req: PayloadRequest) => Promise<object>) =>
  answering(async (req) => (holdsAny(await actorOf(req), REPORT_READERS) ? work(req) : notFound()))

async function report(req: PayloadRequest): Promise<Response> {
  const { DATA_DIR } = readEnv()
  const day = pathParam(req, 'day')
  const isThere = (await reportedDays(DATA_DIR)).includes(day)
  const text = isThere ? await reportText(DATA_DIR, day) : null
  if (text === null) return notFound()
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'private, no-store',
  }
  return new Response(text, { headers })
}

export const reportEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/daily-reports',
    handler: forReaders(async () => ({ days: await reportedDays(readEnv().DATA_DIR) })),
  },
  { method: 'get', path: '/daily-reports/:day', handler: forReaders(report) },
]
