import { describe, expect, it } from 'vitest'
import { isSyllable } from './syllable.ts'

describe('isSyllable', () => {
  it.each(
    'trường Thủ Thiêm gì giếng giặt quốc quý khuya nghiêng đường ưu yêu hoà hòa thuỷ thủy ĐỒNG ngoằn uỷ ỷ à lớp học'.split(
      ' ',
    ),
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true)
    expect(isSyllable(word.normalize('NFD'))).toBe(true)
  })

  it.each('school hêt̀ hồc tìch fête schön w jazz đđ aà̉ trườnng 10A1 ngườii str x'.split(' '))(
    '%s is none',
    (word) => {
      expect(isSyllable(word)).toBe(false)
    },
  )
})
