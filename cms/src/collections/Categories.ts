import { APPROVING_OFFICES, OFFICES } from '@bbt/shared/offices.ts'
import { CHARACTERS } from '@bbt/shared/limits.ts'
import { ownSaveButton } from '../fields/ownSaveButton.ts'
import type { CollectionConfig } from 'payload'
import { holding, nobody, staff } from '../access/staff.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { slugField } from '../fields/slug.ts'
import { guardOrganisation, refuseOrganisationOperations } from '../hooks/organisation.ts'
import { withWatch } from '../organisation/hooks.ts'
import { refuseDelete } from '../workflow/guard.ts'

const principal = holding('principal')

/** What an item is about, and by which route it is judged (regulation 4.1.e, 4.2.e). */
export const Categories: CollectionConfig = withWatch({
  slug: 'categories',
  labels: { singular: 'Chuyên mục', plural: 'Chuyên mục' },
  access: { create: principal, read: staff, update: principal, delete: nobody },
  admin: {
    components: ownSaveButton,
    useAsTitle: 'name',
    listSearchableFields: ['searchText'],
    defaultColumns: ['name', 'stage1', 'approver'],
    group: 'Tổ chức',
  },
  defaultSort: 'order',
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseOrganisationOperations],
    beforeChange: [guardOrganisation],
    beforeDelete: [refuseDelete],
  },
  fields: [
    { name: 'name', label: 'Tên', type: 'text', required: true, maxLength: CHARACTERS.name },
    {
      name: 'stage1',
      label: 'Cần tổ trưởng hoặc phụ trách đoàn thể thẩm định',
      type: 'checkbox',
      defaultValue: true,
    },
    {
      name: 'approver',
      label: 'Người phê duyệt',
      type: 'select',
      required: true,
      options: APPROVING_OFFICES.map((value) => ({ value, label: OFFICES[value].label })),
    },
    { name: 'order', label: 'Thứ tự', type: 'number', defaultValue: 0 },
    slugField('name'),
    ...derivedFields({
      label: 'tên (có dấu hay không dấu)',
      search: ['name'],
      order: alphabetical('name'),
    }),
  ],
})
