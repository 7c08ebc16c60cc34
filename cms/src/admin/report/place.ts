/** Where the office shows the report of a day; the day (yyyy-MM-dd) follows. */
export const REPORT_PAGE = '/admin/bao-cao-ngay'
