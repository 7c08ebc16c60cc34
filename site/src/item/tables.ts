/** A table with the box around it that revisions bring along; old ones may lack it. */
const TABLE = /(<div class="table" tabindex="0">)?(<table\b[\s\S]*?<\/table>)/g

/** Lets wide tables scroll on their own, each in one box, also by keyboard, so that the page never does. */
export function withScrollingTables(bodyHtml: string): string {
  let tables = 0
  // Landmarks are told apart by their names.
  const name = () => (++tables === 1 ? 'Bảng' : `Bảng ${tables}`)
  return bodyHtml.replace(TABLE, (_, box: string | undefined, table: string) => {
    const open = `<div class="table-scroll" role="region" aria-label="${name()}, cuộn ngang được" tabindex="0">`
    return `${open}${table}${box === undefined ? '</div>' : ''}`
  })
}
