/** The short code people compare by eye: the first eight digits as "7F3A-C21D". */
export function shortCode(digest: string): string {
  return `${digest.slice(0, 4)}-${digest.slice(4, 8)}`.toUpperCase()
}
