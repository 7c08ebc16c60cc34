import { describe, expect, it } from 'vitest'
import { nameItems } from './itemLabels.ts'
import { isUseless, spokenWords } from './spokenWords.ts'

describe('spokenWords', () => {
  it.each<[string, string | null]>([
    ['add dropdown', 'Thêm'],
    ['Drag to move', 'Kéo để chuyển chỗ'],
    ['Insert row above', 'Thêm hàng ở trên'],
    ['Insert 3 rows below', 'Thêm 3 hàng ở dưới'],
    ['Insert column left', 'Thêm cột bên trái'],
    ['Insert 2 columns right', 'Thêm 2 cột bên phải'],
    ['Remove column header', 'Bỏ tiêu đề cột'],
    ['Thêm', null],
    ['constructor', null],
    ['', null],
  ])('%s', (words, said) => {
    expect(spokenWords(words)).toBe(said)
  })

  it('knows what does nothing', () => {
    expect(['Toggle First Row Freeze', 'Toggle Row Striping'].map(isUseless)).toEqual([true, false])
  })
})

it('menus call things by the names of people here', () => {
  const label = () => 'Quy tắc ngang'
  const item = (key: string) => ({ key, label })
  const feature = {
    toolbarFixed: { groups: [{ key: 'add', items: [item('horizontalRule'), item('bold')] }] },
    slashMenu: { groups: [{ key: 'basic', label, items: [item('heading-3')] }] },
  }
  nameItems(feature)
  expect(feature).toEqual({
    toolbarFixed: {
      groups: [
        { key: 'add', items: [{ key: 'horizontalRule', label: 'Đường kẻ ngang' }, item('bold')] },
      ],
    },
    slashMenu: {
      groups: [{ key: 'basic', label: 'Kiểu chữ', items: [{ key: 'heading-3', label: 'Mục' }] }],
    },
  })
})
