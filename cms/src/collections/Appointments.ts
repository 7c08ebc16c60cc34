import { OFFICE_NAMES, OFFICES } from '@bbt/shared/offices.ts'
import type { CollectionConfig } from 'payload'
import { holding, nobody, staff } from '../access/staff.ts'
import { appointmentEndpoints } from '../endpoints/appointments.ts'
import {
  guardAppointment,
  refuseAppointmentOperations,
  sealAppointment,
} from '../hooks/appointments.ts'
import { refuseDelete } from '../workflow/guard.ts'

const day = (name: string, label: string, required = false) =>
  ({
    name,
    label,
    type: 'text',
    required,
    index: true,
    admin: { placeholder: 'yyyy-MM-dd', components: { Field: '/admin/DayField.tsx#DayField' } },
  }) as const

/** Who holds which office, where and how long. Rows are added and ended, never changed: the past stays as it was. */
export const Appointments: CollectionConfig = {
  slug: 'appointments',
  labels: { singular: 'Phân công chức vụ', plural: 'Phân công chức vụ' },
  access: { create: holding('principal'), read: staff, update: nobody, delete: nobody },
  admin: {
    useAsTitle: 'office',
    defaultColumns: ['person', 'office', 'unit', 'from', 'to', 'delegatedBy'],
    group: 'Tổ chức',
  },
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: appointmentEndpoints,
  hooks: {
    beforeOperation: [refuseAppointmentOperations],
    beforeChange: [guardAppointment],
    afterChange: [sealAppointment],
    beforeDelete: [refuseDelete],
  },
  fields: [
    {
      name: 'person',
      label: 'Người',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
    },
    {
      name: 'office',
      label: 'Chức vụ',
      type: 'select',
      required: true,
      options: OFFICE_NAMES.map((value) => ({ value, label: OFFICES[value].label })),
    },
    {
      name: 'unit',
      label: 'Tổ, đoàn thể',
      type: 'relationship',
      relationTo: 'units',
      admin: { description: 'Chỉ chọn với người viết và tổ trưởng, phụ trách.' },
    },
    day('from', 'Từ ngày', true),
    day('to', 'Đến hết ngày'),
    {
      name: 'delegatedBy',
      label: 'Được uỷ quyền bởi',
      type: 'relationship',
      relationTo: 'users',
      admin: { description: 'Uỷ quyền cần ngày kết thúc.' },
    },
    { name: 'note', label: 'Căn cứ (số quyết định)', type: 'text' },
    { name: 'madeBy', type: 'text', admin: { hidden: true } },
    { name: 'endedBy', type: 'text', admin: { hidden: true } },
  ],
}
