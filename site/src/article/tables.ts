/** Lets wide tables scroll on their own, also by keyboard, so that the page never does. */
export function withScrollingTables(bodyHtml: string): string {
  return bodyHtml
    .replace(
      /<table\b/g,
      '<div class="table-scroll" role="region" aria-label="Bảng, cuộn ngang được" tabindex="0"><table',
    )
    .replaceAll('</table>', '</table></div>')
}
