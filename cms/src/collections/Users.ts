import type { CollectionConfig } from 'payload'
import { actorOf } from '../access/actor.ts'
import { nobody, staff } from '../access/staff.ts'
import { keepAccountField, keepAccounts, ownAccount } from '../access/users.ts'
import { accountFields } from '../fields/account.ts'
import { searchText } from '../fields/searchText.ts'
import { guardUserChange, guardUserOperations, refuseInactive } from '../hooks/users.ts'
import { guardOpening, guardPasswordOfOthers } from '../security/secondFactor/accountGuard.ts'
import { secondFactorEndpoints } from '../security/secondFactor/endpoints.ts'

const SESSION_SECONDS = 8 * 60 * 60
const LOCK_MS = 10 * 60 * 1000

/** One person, one account (regulation Đ2). What a person may do stands in their appointments, not here. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Người dùng', plural: 'Người dùng' },
  auth: {
    tokenExpiration: SESSION_SECONDS,
    maxLoginAttempts: 5,
    lockTime: LOCK_MS,
    cookies: { sameSite: 'Strict' },
  },
  access: {
    admin: async ({ req }) => (await actorOf(req))?.active === true,
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
  endpoints: secondFactorEndpoints,
  hooks: {
    beforeOperation: [guardUserOperations, guardPasswordOfOthers],
    beforeChange: [guardUserChange, guardOpening],
    beforeLogin: [refuseInactive],
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
