import type { Office } from '@bbt/shared/offices.ts'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import type { Member } from '../../access/actor.ts'
import { PasswordPanel } from './password/PasswordPanel.tsx'
import { ResetPanel } from './secondFactor/ResetPanel.tsx'
import { SecondFactorPanel } from './secondFactor/SecondFactorPanel.tsx'
import { SessionsPanel } from './sessions/SessionsPanel.tsx'

export interface PanelProps {
  req: PayloadRequest
  /** Whose account it is: somebody who is signed in and active. */
  actor: Member
}

interface SecurityPanel {
  /** Its address on the page: `/admin/bao-mat#phien`. */
  id: string
  title: string
  /** Offices it is for; everybody when absent. */
  offices?: readonly Office[]
  /** A server component; what people press in it is a client component inside. */
  Panel: (props: PanelProps) => ReactNode | Promise<ReactNode>
}

/** What “Bảo mật tài khoản” shows, in this order. */
export const SECURITY_PANELS: readonly SecurityPanel[] = [
  { id: 'mat-khau', title: 'Mật khẩu', Panel: PasswordPanel },
  { id: 'phien', title: 'Các phiên đăng nhập', Panel: SessionsPanel },
  { id: 'hai-buoc', title: 'Xác thực hai bước', Panel: SecondFactorPanel },
  {
    id: 'cai-lai',
    title: 'Cài lại xác thực hai bước cho người khác',
    offices: ['principal'],
    Panel: ResetPanel,
  },
]
