import type { SecondFactorStatus } from '../../../security/secondFactor/status.ts'
import { ask, post } from '../../officeApi.ts'

const PLACE = 'users/second-factor'

export const fetchStatus = () => ask<SecondFactorStatus>(PLACE)

export const proveCode = (code: string) => post<SecondFactorStatus>(`${PLACE}/prove`, { code })

export const beginSetUp = () => post<{ secret: string; address: string }>(`${PLACE}/begin`, {})

export const confirmSetUp = (code: string) =>
  post<{ recoveryCodes: string[] }>(`${PLACE}/confirm`, { code })

export const renewRecoveryCodes = () =>
  post<{ recoveryCodes: string[] }>(`${PLACE}/recovery-codes`, {})

export const resetFor = (person: string) => post<object>(`${PLACE}/reset`, { person })
