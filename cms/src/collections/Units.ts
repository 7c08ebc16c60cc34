import { UNIT_KIND_NAMES, UNIT_KINDS } from '@bbt/shared/unitKinds.ts'
import type { CollectionConfig } from 'payload'
import { holding, nobody, staff } from '../access/staff.ts'
import { slugField } from '../fields/slug.ts'
import { guardOrganisation, refuseOrganisationOperations } from '../hooks/organisation.ts'
import { refuseDelete } from '../workflow/guard.ts'

const principal = holding('principal')

export const Units: CollectionConfig = {
  slug: 'units',
  labels: { singular: 'Tổ, đoàn thể', plural: 'Tổ, đoàn thể' },
  access: { create: principal, read: staff, update: principal, delete: nobody },
  admin: { useAsTitle: 'name', defaultColumns: ['name', 'kind', 'headTitle'], group: 'Tổ chức' },
  disableBulkEdit: true,
  disableDuplicate: true,
  hooks: {
    beforeOperation: [refuseOrganisationOperations],
    beforeChange: [guardOrganisation],
    beforeDelete: [refuseDelete],
  },
  fields: [
    { name: 'name', label: 'Tên', type: 'text', required: true, maxLength: 80 },
    {
      name: 'kind',
      label: 'Loại',
      type: 'select',
      required: true,
      options: UNIT_KIND_NAMES.map((value) => ({ value, label: UNIT_KINDS[value].label })),
    },
    {
      name: 'headTitle',
      label: 'Chức danh người đứng đầu',
      type: 'text',
      required: true,
      defaultValue: 'Tổ trưởng',
    },
    slugField('name'),
  ],
}
