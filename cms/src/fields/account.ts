import type { Field } from 'payload'
import { ownAccountField } from '../access/users.ts'

const never = () => false
const kept = { create: never, update: never, read: ownAccountField }

/** What the office itself notes about an account. No request sets these. */
export const accountFields: Field[] = [
  { name: 'mustChangePassword', type: 'checkbox', access: kept, admin: { hidden: true } },
  { name: 'passwordChangedAt', type: 'text', access: kept, admin: { hidden: true } },
  { name: 'lastLoginAt', type: 'text', access: kept, admin: { hidden: true } },
]
