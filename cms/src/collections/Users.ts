import type { CollectionConfig } from 'payload'
import { actorOf } from '../access/actor.ts'
import { nobody, staff } from '../access/staff.ts'
import { keepAccountField, keepAccounts, ownAccount } from '../access/users.ts'
import { accountFields } from '../fields/account.ts'
import { searchText } from '../fields/searchText.ts'
import { guardOpening, guardPasswordOfOthers } from '../security/secondFactor/accountGuard.ts'
import { secondFactorEndpoints } from '../security/secondFactor/endpoints.ts'
import { answering } from '../endpoints/answer.ts'
import { guardUserChange, guardUserOperations } from '../hooks/users.ts'
import { noteAccountChange } from '../security/accountEvents.ts'
import { mustChangePassword } from '../security/gate.ts'
import { login } from '../security/login/endpoint.ts'
import { noteLogin, noteLogout, refuseLogin } from '../security/login/hooks.ts'
import { unlock } from '../security/login/unlock.ts'
import { passwordEndpoints } from '../security/password/endpoints.ts'
import { sessionEndpoints } from '../security/sessions.ts'

const SESSION_SECONDS = 8 * 60 * 60

/** One person, one account (regulation Đ2). What a person may do stands in their appointments, not here. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Người dùng', plural: 'Người dùng' },
  auth: {
    tokenExpiration: SESSION_SECONDS,
    // Payload's own lock tells which addresses have accounts, and lets parallel tries through; ours: security/limits.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Strict' },
  },
  access: {
    admin: async ({ req }) => mustChangePassword(req) || (await actorOf(req))?.active === true,
    create: keepAccounts,
    read: staff,
    update: ownAccount,
    delete: nobody,
    unlock: keepAccounts,
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'active'],
    listSearchableFields: ['name', 'searchText', 'email'],
    group: 'Tổ chức',
  },
  defaultSort: 'sortKey',
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [
    { method: 'post', path: '/login', handler: login },
    { method: 'post', path: '/unlock', handler: answering(unlock) },
    ...passwordEndpoints,
    ...sessionEndpoints,
    ...secondFactorEndpoints,
  ],
  hooks: {
    beforeOperation: [guardUserOperations, guardPasswordOfOthers],
    beforeChange: [guardUserChange, guardOpening],
    afterChange: [noteAccountChange],
    beforeLogin: [refuseLogin],
    afterLogin: [noteLogin],
    afterLogout: [noteLogout],
  },
  fields: [
    { name: 'name', label: 'Họ và tên', type: 'text', required: true, maxLength: 80 },
    {
      name: 'salutation',
      label: 'Xưng hô',
      type: 'select',
      required: true,
      defaultValue: 'Cô',
      options: ['Thầy', 'Cô'],
    },
    {
      name: 'active',
      label: 'Đang hoạt động',
      type: 'checkbox',
      defaultValue: true,
      access: { update: keepAccountField },
    },
    ...accountFields,
    { name: 'sortKey', type: 'text', index: true, admin: { hidden: true } },
    searchText('name'),
  ],
}
