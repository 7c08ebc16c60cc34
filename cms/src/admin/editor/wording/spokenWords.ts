/** Words that Payload's editor says in English alone, to the eye or to screen readers. */
const FIXED: Readonly<Record<string, string>> = {
  'add dropdown': 'Thêm',
  'text dropdown': 'Kiểu chữ',
  'align dropdown': 'Căn lề',
  'markers dropdown': 'Kiểu đánh số',
  'Drag to move': 'Kéo để chuyển chỗ',
  'Add block': 'Thêm khối',
  'Edit link': 'Sửa liên kết',
  'Remove link': 'Bỏ liên kết',
  'Add Row': 'Thêm hàng',
  'Add Column': 'Thêm cột',
  'Insert Paragraph': 'Thêm đoạn',
  'Slash menu': 'Chèn',
  'Merge cells': 'Gộp ô',
  'Unmerge cells': 'Tách ô',
  'Toggle Row Striping': 'Tô sọc các hàng, hoặc bỏ',
  'Delete column': 'Xoá cột',
  'Delete row': 'Xoá hàng',
  'Delete table': 'Xoá bảng',
  'Add row header': 'Thêm tiêu đề hàng',
  'Remove row header': 'Bỏ tiêu đề hàng',
  'Add column header': 'Thêm tiêu đề cột',
  'Remove column header': 'Bỏ tiêu đề cột',
}

const SIDES: Readonly<Record<string, string>> = {
  above: 'ở trên',
  below: 'ở dưới',
  left: 'bên trái',
  right: 'bên phải',
}

/** The same in Vietnamese; null for words that are no such ones. */
export function spokenWords(words: string): string | null {
  if (Object.hasOwn(FIXED, words)) return FIXED[words] ?? null
  const insert = /^Insert (?:(\d+) )?(row|column)s? (above|below|left|right)$/.exec(words)
  if (insert === null) return null
  const [, count, what, side = ''] = insert
  const noun = what === 'row' ? 'hàng' : 'cột'
  return `Thêm ${count === undefined ? '' : `${count} `}${noun} ${SIDES[side] ?? ''}`
}

/** What of a menu does nothing that readers would see: the page has no frozen rows. */
export const isUseless = (words: string): boolean =>
  /^Toggle First (?:Row|Column) Freeze$/.test(words)
