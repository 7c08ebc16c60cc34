import { CHARACTERS } from '@bbt/shared/limits.ts'
import { OFFICE_NAMES, OFFICES } from '@bbt/shared/offices.ts'
import { ownSaveButton } from '../fields/ownSaveButton.ts'
import type { CollectionConfig } from 'payload'
import { holding, nobody, staff } from '../access/staff.ts'
import { appointmentEndpoints } from '../endpoints/appointments.ts'
import type { Derived } from '../fields/derived.ts'
import { alphabetical, derivedFields } from '../fields/derived.ts'
import {
  guardAppointment,
  refuseAppointmentOperations,
  sealAppointment,
} from '../hooks/appointments.ts'
import { titleAppointment } from '../hooks/appointmentTitle.ts'
import { refuseDelete } from '../workflow/guard.ts'

const DAY_CELL = '/admin/dates/DayCell.tsx#DayCell'

const day = (name: string, label: string, required = false) =>
  ({
    name,
    label,
    type: 'text',
    required,
    index: true,
    admin: {
      placeholder: 'yyyy-MM-dd',
      components: { Field: '/admin/dates/DayField.tsx#DayField', Cell: DAY_CELL },
    },
  }) as const

/** What lists of appointments search in, beside the people and units themselves. */
export const APPOINTMENT_TEXTS: Derived = {
  label: 'người, tổ hoặc căn cứ (có dấu hay không dấu)',
  search: ['note'],
  order: alphabetical('note'),
}

/** Who holds which office, where and how long. Rows are added and ended, never changed: the past stays as it was. */
export const Appointments: CollectionConfig = {
  slug: 'appointments',
  labels: { singular: 'Phân công chức vụ', plural: 'Phân công chức vụ' },
  access: { create: holding('principal'), read: staff, update: nobody, delete: nobody },
  admin: {
    components: ownSaveButton,
    useAsTitle: 'title',
    pagination: { defaultLimit: 50 },
    listSearchableFields: ['searchText'],
    defaultColumns: ['person', 'office', 'unit', 'from', 'to', 'delegatedBy'],
    group: 'Tổ chức',
  },
  defaultSort: 'person',
  disableBulkEdit: true,
  disableDuplicate: true,
  lockDocuments: false,
  versions: false,
  endpoints: appointmentEndpoints,
  hooks: {
    beforeOperation: [refuseAppointmentOperations],
    beforeChange: [guardAppointment],
    afterRead: [titleAppointment],
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
      // Every step asks who holds the next office: without an index that reads all terms there ever were.
      index: true,
      options: OFFICE_NAMES.map((value) => ({ value, label: OFFICES[value].label })),
    },
    {
      name: 'advice',
      type: 'ui',
      admin: { components: { Field: '/admin/appointment/Advice.tsx#Advice' } },
    },
    {
      name: 'unit',
      label: 'Tổ, đoàn thể',
      type: 'relationship',
      relationTo: 'units',
      admin: {
        description: 'Người viết, tổ trưởng và phụ trách phải có; các chức vụ khác bỏ trống.',
      },
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
    { name: 'note', label: 'Căn cứ (số quyết định)', type: 'text', maxLength: CHARACTERS.ground },
    // Said by `titleAppointment`; the person's name alone would be every title twice.
    { name: 'title', type: 'text', virtual: 'person.name', admin: { disabled: true } },
    { name: 'madeBy', type: 'text', admin: { hidden: true } },
    { name: 'endedBy', type: 'text', admin: { hidden: true } },
    ...derivedFields(APPOINTMENT_TEXTS),
  ],
}
