import { CHARACTERS } from '@bbt/shared/limits.ts'
import { sortKey } from '@bbt/shared/text/names.ts'
import { ownSaveButton } from '../fields/ownSaveButton.ts'
import type { CollectionConfig } from 'payload'
import { actorOf } from '../access/actor.ts'
import { nobody, staff } from '../access/staff.ts'
import { keepAccountField, keepAccounts, ownAccount } from '../access/users.ts'
import { accountFields } from '../fields/account.ts'
import { derivedFields } from '../fields/derived.ts'
import { guardPasswordOfOthers } from '../security/secondFactor/accountGuard.ts'
import { secondFactorEndpoints } from '../security/secondFactor/endpoints.ts'
import { answering } from '../endpoints/answer.ts'
import { ANSWERS, sendDecidedBack } from '../hooks/closing.ts'
import { guardUserChange, guardUserOperations } from '../hooks/users.ts'
import { withWatch } from '../organisation/hooks.ts'
import { noteAccountChange } from '../security/accountEvents.ts'
import { mustChangePassword } from '../security/gate.ts'
import { login } from '../security/login/endpoint.ts'
import { noteLogin, noteLogout, refuseLogin } from '../security/login/hooks.ts'
import { unlock } from '../security/login/unlock.ts'
import { noteEarlierForOthers } from '../security/password/earlierForOthers.ts'
import { passwordEndpoints } from '../security/password/endpoints.ts'
import { keptTextKey } from '../security/keptTextKey.ts'
import { sessionEndpoints } from '../security/sessions.ts'

const SESSION_SECONDS = 8 * 60 * 60

/** One person, one account (regulation Đ2). What a person may do stands in their appointments, not here. */
export const Users: CollectionConfig = withWatch({
  slug: 'users',
  labels: { singular: 'Người trong trường', plural: 'Người trong trường' },
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
    components: ownSaveButton,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'active'],
    listSearchableFields: ['searchText'],
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
    keptTextKey,
    ...secondFactorEndpoints,
  ],
  hooks: {
    beforeOperation: [guardUserOperations, guardPasswordOfOthers],
    beforeChange: [guardUserChange],
    afterChange: [noteAccountChange, sendDecidedBack],
    afterError: [noteEarlierForOthers],
    beforeLogin: [refuseLogin],
    afterLogin: [noteLogin],
    afterLogout: [noteLogout],
  },
  fields: [
    { name: 'name', label: 'Họ và tên', type: 'text', required: true, maxLength: CHARACTERS.name },
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
    {
      name: 'decidedGoesBack',
      label: 'Bài người này đã thẩm định, phê duyệt hoặc hẹn giờ mà chưa lên trang',
      type: 'select',
      // Nothing of the account: an answer to what its closing asks.
      virtual: true,
      options: [...ANSWERS],
      // Nothing of it is kept, so there is nothing to read; a field that nobody may read has no place in a form.
      access: { create: () => false, update: keepAccountField },
      // Payload locks what is virtual.
      admin: { readOnly: false, condition: (data) => data['active'] === false },
    },
    ...accountFields,
    ...derivedFields({
      label: 'họ tên (có dấu hay không dấu), thư điện tử',
      search: ['name', 'email'],
      order: { name: { name: 'sortKey', key: sortKey } },
    }),
  ],
})
