import config from '@payload-config'
import { headers } from 'next/headers.js'
import { redirect } from 'next/navigation.js'
import { getPayload } from 'payload'

const PLACE = 'doi-mat-khau'
const OPEN = [PLACE, 'logout']

/** Who has yet to set a password of their own lands on that form, whatever page they asked for. */
export async function leadToOwnPassword(segments: readonly string[] = []): Promise<void> {
  if (OPEN.includes(segments[0] ?? '')) return
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (user?.mustChangePassword === true) redirect(`/admin/${PLACE}`)
}
