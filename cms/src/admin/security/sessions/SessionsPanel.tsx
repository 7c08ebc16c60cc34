import { sessionsOf } from '../../../security/sessions.ts'
import type { PanelProps } from '../panels.ts'
import { SessionList } from './SessionList.tsx'

/** Where one is signed in. */
export async function SessionsPanel({ req }: PanelProps) {
  return <SessionList sessions={await sessionsOf(req)} />
}
