/** A field that decides who judges, or what a public page says of it. */
interface Watched {
  /** What people call it, in the report of the day. */
  label: string
  /** Whether this change takes a code of the second factor; every one does where it is left out. */
  takesCode?: (after: SealedValue) => boolean
}

/** A value as it is sealed: null where there is none. */
export type SealedValue = string | number | boolean | null

/**
 * The collections that decide who judges, and their fields. Guard, chain, `npm run verify` and the daily report
 * follow this table; a test wants every field of these collections here or in `NOT_WATCHED`.
 */
export const WATCHED = {
  units: {
    name: { label: 'Tên' },
    kind: { label: 'Loại' },
    headTitle: { label: 'Chức danh người đứng đầu' },
    slug: { label: 'Đường dẫn' },
  },
  categories: {
    name: { label: 'Tên' },
    stage1: { label: 'Cần thẩm định' },
    approver: { label: 'Người phê duyệt' },
    order: { label: 'Thứ tự' },
    slug: { label: 'Đường dẫn' },
  },
  users: {
    name: { label: 'Họ và tên' },
    salutation: { label: 'Xưng hô' },
    email: { label: 'Thư điện tử' },
    // Closing is fast: it takes power and gives none.
    active: { label: 'Đang hoạt động', takesCode: (after) => after === true },
  },
} as const satisfies Record<string, Record<string, Watched>>

export type WatchedCollection = keyof typeof WATCHED

export const WATCHED_NAMES = Object.keys(WATCHED) as WatchedCollection[]

/** The fields of a watched collection. */
export const watchedFields = (collection: WatchedCollection): [string, Watched][] =>
  Object.entries<Watched>(WATCHED[collection])

const DERIVED = 'derived from a watched field at every save'
const NOTED = 'noted by the office itself; no request sets it'
const ANSWER = 'an answer to what the closing of the account asks; not kept'
const SECRET = 'a secret: the log of accounts says when it changed'
const OF_THE_ROW = 'of the row, not of what it says'
const OWN_CHAIN = 'sealed whole into appointment-events'
const FROZEN = 'frozen into every revision that shows the picture, and approved with it'
const FIXED = 'fixed by the upload or by who changes its words'
const OF_ROWS = { id: OF_THE_ROW, createdAt: OF_THE_ROW, updatedAt: OF_THE_ROW } as const
const OF_LISTS = { searchText: DERIVED, derivation: DERIVED } as const

/** Every other field of the collections that the board's rules read, and why no chain of ours repeats it. */
export const NOT_WATCHED = {
  units: { ...OF_LISTS, nameOrder: DERIVED, ...OF_ROWS },
  categories: { ...OF_LISTS, nameOrder: DERIVED, ...OF_ROWS },
  users: {
    ...OF_ROWS,
    ...{ sortKey: DERIVED, ...OF_LISTS },
    ...{ decidedGoesBack: ANSWER },
    ...{ mustChangePassword: NOTED, passwordChangedAt: NOTED, lastLoginAt: NOTED },
    ...{ resetPasswordExpiration: SECRET, resetPasswordRequestedAt: SECRET },
    ...{ hash: SECRET, salt: SECRET, password: SECRET },
    ...{ sessions: SECRET, resetPasswordToken: SECRET },
  },
  appointments: {
    ...OF_ROWS,
    ...{ person: OWN_CHAIN, office: OWN_CHAIN, unit: OWN_CHAIN, from: OWN_CHAIN, to: OWN_CHAIN },
    ...{
      delegatedBy: OWN_CHAIN,
      title: DERIVED,
      note: OWN_CHAIN,
      noteOrder: DERIVED,
      ...OF_LISTS,
      madeBy: OWN_CHAIN,
      endedBy: OWN_CHAIN,
    },
  },
  files: {
    ...OF_ROWS,
    ...{ name: FROZEN, nameOrder: DERIVED, ...OF_LISTS },
    ...{ sha256: FIXED, format: FIXED, pages: FIXED, text: FIXED, firstPage: FIXED },
    ...{ signature: FIXED, found: FIXED, isScanned: FIXED, report: FIXED },
    ...{ uploadedBy: FIXED, units: FIXED, filename: FIXED, mimeType: FIXED, filesize: FIXED },
    ...{ width: FIXED, height: FIXED, url: DERIVED, thumbnailURL: DERIVED },
    ...{ focalX: FIXED, focalY: FIXED },
  },
  media: {
    ...OF_ROWS,
    ...{ alt: FROZEN, caption: FROZEN, credit: FROZEN, ...OF_LISTS },
    ...{ altOrder: DERIVED, captionOrder: DERIVED, creditOrder: DERIVED },
    ...{ sha256: FIXED, format: FIXED, variants: FIXED, uploadedBy: FIXED, units: FIXED },
    ...{ filename: FIXED, mimeType: FIXED, filesize: FIXED, width: FIXED },
    ...{ height: FIXED, url: DERIVED, thumbnailURL: DERIVED, focalX: FIXED, focalY: FIXED },
  },
} as const satisfies Record<string, Record<string, string>>
