import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import type { Person } from '../../access/actor.ts'

export interface PanelProps {
  req: PayloadRequest
  /** Whose account it is: somebody who is signed in and active. */
  actor: Person
}

interface SecurityPanel {
  /** Its address on the page: `/admin/bao-mat#phien`. */
  id: string
  title: string
  /** A server component; what people press in it is a client component inside. */
  Panel: (props: PanelProps) => ReactNode | Promise<ReactNode>
}

/** What “Bảo mật tài khoản” shows, in this order. */
export const SECURITY_PANELS: readonly SecurityPanel[] = []
