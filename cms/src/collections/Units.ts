import { CHARACTERS } from '@bbt/shared/limits.ts'
import { HEAD_TITLES } from '@bbt/shared/offices.ts'
import { UNIT_KIND_NAMES, UNIT_KINDS } from '@bbt/shared/unitKinds.ts'
import { ownSaveButton } from '../fields/ownSaveButton.ts'
import type { CollectionConfig } from 'payload'
import { holding, nobody, staff } from '../access/staff.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import { slugField } from '../fields/slug.ts'
import { guardOrganisation, refuseOrganisationOperations } from '../hooks/organisation.ts'
import { withWatch } from '../organisation/hooks.ts'
import { refuseDelete } from '../workflow/guard.ts'

const principal = holding('principal')

export const Units: CollectionConfig = withWatch({
  slug: 'units',
  labels: { singular: 'Tổ, đoàn thể', plural: 'Tổ, đoàn thể' },
  access: { create: principal, read: staff, update: principal, delete: nobody },
  admin: {
    components: ownSaveButton,
    useAsTitle: 'name',
    listSearchableFields: ['searchText'],
    defaultColumns: ['name', 'kind', 'headTitle'],
    group: 'Tổ chức',
  },
  defaultSort: 'nameOrder',
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
      name: 'kind',
      label: 'Loại',
      type: 'select',
      required: true,
      options: UNIT_KIND_NAMES.map((value) => ({ value, label: UNIT_KINDS[value].label })),
    },
    {
      name: 'headTitle',
      label: 'Chức danh người đứng đầu',
      type: 'select',
      required: true,
      defaultValue: 'Tổ trưởng',
      // Words of ours, not free text: the public page says in which office somebody acted.
      options: HEAD_TITLES.map((value) => ({ value, label: value })),
    },
    slugField('name'),
    ...derivedFields({
      label: 'tên (có dấu hay không dấu)',
      search: ['name'],
      order: alphabetical('name'),
    }),
  ],
})
