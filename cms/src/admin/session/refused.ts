/** The path of a request to this office; null where it goes elsewhere. */
export function pathOf(input: RequestInfo | URL, origin: string): string | null {
  const url = new URL(input instanceof Request ? input.url : input, origin)
  return url.origin === origin ? url.pathname : null
}

/** Whether an answer refuses for this reason. It stays to be read. */
export async function saysCode(response: Response, code: string): Promise<boolean> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const issues: unknown = typeof body === 'object' && body && Reflect.get(body, 'issues')
  return (
    Array.isArray(issues) && issues.some((issue: { code?: unknown } | null) => issue?.code === code)
  )
}
