/**
 * The offices of the editorial board (regulation Đ3–Đ13). An office is held through an appointment:
 * office × unit × term. `scope: 'unit'` means that the appointment names the unit it is valid for.
 */
export const OFFICES = {
  writer: { label: 'Người viết', scope: 'unit' },
  head: { label: 'Tổ trưởng, phụ trách đoàn thể', scope: 'unit' },
  vicePrincipalAcademic: { label: 'Phó Hiệu trưởng chuyên môn', scope: 'school' },
  vicePrincipalActivities: {
    label: 'Phó Hiệu trưởng cơ sở vật chất và phong trào',
    scope: 'school',
  },
  principal: { label: 'Hiệu trưởng', scope: 'school' },
  websiteAdmin: { label: 'Quản trị website', scope: 'school' },
  clerk: { label: 'Văn thư', scope: 'school' },
} as const satisfies Record<string, { label: string; scope: 'unit' | 'school' }>

export type Office = keyof typeof OFFICES

export const OFFICE_NAMES = Object.keys(OFFICES) as Office[]

/** The offices that may approve (regulation 3.6, 4.1.e, 4.2.e); a category names one of them. */
export const APPROVING_OFFICES = [
  'vicePrincipalAcademic',
  'vicePrincipalActivities',
  'principal',
] as const satisfies readonly Office[]

export type ApprovingOffice = (typeof APPROVING_OFFICES)[number]

/** What heads of units are called: a unit chooses one of these words, as the public reads them. */
export const HEAD_TITLES = [
  'Tổ trưởng',
  'Trưởng nhóm',
  'Trưởng bộ môn',
  'Trưởng ban',
  'Bí thư',
  'Chủ tịch',
  'Tổng phụ trách',
  'Phụ trách',
] as const

type HeadTitle = (typeof HEAD_TITLES)[number]

/** A unit as far as titles need it: departments have a "Tổ trưởng", unions a "Bí thư", "Chủ tịch" … */
export interface TitledUnit {
  name: string
  /** One of `HEAD_TITLES`; other words, which units of earlier versions may have, are nobody's title. */
  headTitle: string
}

/** The word of the table, whatever a unit says. */
const headTitleOf = ({ headTitle }: Pick<TitledUnit, 'headTitle'>): HeadTitle =>
  HEAD_TITLES.find((word) => word === headTitle.normalize('NFC').trim()) ?? 'Phụ trách'

/** The title the public reads for an office: "Tổ trưởng Tổ Hoá học", "Quản trị website". */
export function officeTitle(office: Office, unit: TitledUnit | null): string {
  if (OFFICES[office].scope === 'school' || unit === null) return OFFICES[office].label
  return office === 'head'
    ? `${headTitleOf(unit)} ${unit.name}`
    : `${OFFICES[office].label}, ${unit.name}`
}
