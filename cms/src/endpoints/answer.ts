import { REFUSALS } from '@bbt/shared/refusals.ts'
import type { AfterErrorHook, PayloadHandler, PayloadRequest } from 'payload'
import { mustChangePassword, refuseForeignPassword } from '../security/gate.ts'
import { refuseOtherPerson } from '../security/samePerson.ts'
import { refusalBody } from '../platform/answerInWords.ts'
import { Refusal, statusOf, worded } from '../platform/refusal.ts'

/** The handler of an endpoint of ours: JSON of what `work` returns, or its refusal with status and words. */
export function answering(
  work: (req: PayloadRequest) => Promise<object>,
  { gate = refuseForeignPassword }: { gate?: (req: PayloadRequest) => void } = {},
): PayloadHandler {
  return async (req) => {
    try {
      refuseOtherPerson(req)
      gate(req)
      const body = await work(req)
      return body instanceof Response ? body : Response.json(body)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { issues, changed } = error
      const answer = { issues: issues.map(worded), ...(changed && { changed }) }
      return Response.json(answer, { status: statusOf(issues) })
    }
  }
}

/** A parameter of the endpoint's path. */
export function pathParam(req: PayloadRequest, name: string): string {
  return String(req.routeParams?.[name])
}

/** A parameter of the query string, null when it is absent. */
export function queryParam(req: PayloadRequest, name: string): string | null {
  return new URL(req.url ?? '', 'http://localhost').searchParams.get(name)
}

const NOT_FOUND = refusalBody('notFound', REFUSALS.notFound.words)

/** What a person who may not see a thing is told: the same as for one that does not exist. */
export function notFound(): Response {
  return Response.json(NOT_FOUND, { status: 404 })
}

/** What one may not read is not there: “not found” also where Payload would say “forbidden”. */
export const hideForbidden: AfterErrorHook = ({ error, req }) =>
  req.method === 'GET' && (error as { status?: number }).status === 403 && !mustChangePassword(req)
    ? { response: { ...NOT_FOUND }, status: REFUSALS.notFound.status }
    : undefined
