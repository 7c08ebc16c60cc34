/** Lets wide tables scroll on their own, also by keyboard, so that the page never does. */
export function withScrollingTables(bodyHtml: string): string {
  let tables = 0
  // Landmarks are told apart by their names.
  const name = () => (++tables === 1 ? 'Bảng' : `Bảng ${tables}`)
  return bodyHtml
    .replace(
      /<table\b/g,
      () =>
        `<div class="table-scroll" role="region" aria-label="${name()}, cuộn ngang được" tabindex="0"><table`,
    )
    .replaceAll('</table>', '</table></div>')
}
