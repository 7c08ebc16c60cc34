import type { HistoryEntry } from '../../workflow/viewTypes.ts'

/** "Đã gửi duyệt lần 2" for submissions; entries are newest first. */
export function titlesOf(entries: readonly HistoryEntry[]): string[] {
  const submissions = entries.filter(({ action }) => action === 'submit')
  return entries.map((entry) => {
    if (entry.action !== 'submit') return entry.label
    return `${entry.label} lần ${submissions.length - submissions.indexOf(entry)}`
  })
}
