import type { PayloadRequest } from 'payload'
import { myWork } from '../../workflow/myWork.ts'
import type { MyWork } from '../../workflow/viewTypes.ts'

const known = new WeakMap<PayloadRequest, Promise<MyWork>>()

/** "Việc của tôi" of the person who asks, read once a request: the menu counts it, the first page shows it. */
export function workOf(req: PayloadRequest): Promise<MyWork> {
  const loading = known.get(req) ?? myWork(req)
  known.set(req, loading)
  return loading
}
