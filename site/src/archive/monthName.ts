/** "2026-11" → "Tháng 11 năm 2026". */
export function monthName(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `Tháng ${Number(number)} năm ${year}`
}
