/** What people wrote, on one line of the paper: nobody adds a line of their own to it. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
