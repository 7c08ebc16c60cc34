/** The kinds of unit that may own an item: departments, unions, and the school's own offices. */
export const UNIT_KINDS = {
  department: { label: 'Tổ chuyên môn' },
  union: { label: 'Đoàn thể' },
  office: { label: 'Bộ phận' },
} as const satisfies Record<string, { label: string }>

export type UnitKind = keyof typeof UNIT_KINDS

export const UNIT_KIND_NAMES = Object.keys(UNIT_KINDS) as UnitKind[]
