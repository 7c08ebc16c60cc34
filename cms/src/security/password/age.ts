const DAY_MS = 24 * 60 * 60 * 1000
/** Regulation Đ2: passwords are changed now and then. After this we remind, and never block. */
const OLD_DAYS = 180

/** Whole days since a password was set; null where that is not known. */
export function passwordDays(changedAt: string | null | undefined, now: Date): number | null {
  return changedAt ? Math.floor((now.getTime() - Date.parse(changedAt)) / DAY_MS) : null
}

export const isOldPassword = (changedAt: string | null | undefined, now: Date): boolean =>
  (passwordDays(changedAt, now) ?? 0) >= OLD_DAYS
