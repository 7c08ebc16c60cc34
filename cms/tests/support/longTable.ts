const common = { direction: null, format: '', indent: 0, version: 1 }

const cell = (text: string, headerState: number) => ({
  ...common,
  type: 'tablecell',
  backgroundColor: null,
  colSpan: 1,
  rowSpan: 1,
  headerState,
  children: [
    {
      ...common,
      type: 'paragraph',
      textFormat: 0,
      textStyle: '',
      children: [
        { type: 'text', text, detail: 0, format: 0, mode: 'normal', style: '', version: 1 },
      ],
    },
  ],
})

const HEAD = ['STT', 'Họ và tên', 'Lớp', 'Ngày sinh', 'Trường cũ', 'Phòng thi', 'Điểm', 'Kết quả']

const words = (n: number) => [
  String(n),
  `Nguyễn Thị Ánh Nguyệt ${n}`,
  `10A${n % 12}`,
  '01/01/2010',
  'Trường THCS Lương Định Của',
  `Phòng ${n % 30}`,
  '8,5',
  'Đủ điều kiện dự thi',
]

/** The editor's state of a list of candidates: a table of so many rows and eight columns, as a form sends it. */
export function longTable(rows: number): object {
  const row = (n: number) => ({
    ...common,
    type: 'tablerow',
    children: (n === 0 ? HEAD : words(n)).map((text) => cell(text, n === 0 ? 1 : 0)),
  })
  const table = {
    ...common,
    type: 'table',
    children: Array.from({ length: rows }, (_, n) => row(n)),
  }
  return { root: { ...common, type: 'root', children: [table] } }
}
