import { vi } from '@payloadcms/translations/languages/vi'
import { describe, expect, it } from 'vitest'
import { wording } from './wording.ts'

type Words = Record<string, Record<string, string>>

const OURS: Words = wording.vi
const PAYLOADS = vi.translations as unknown as Words

/** What people read, in the words of the house. */
const said = (key: string): string | undefined => {
  const [group = '', name = ''] = key.split(':')
  return OURS[group]?.[name] ?? PAYLOADS[group]?.[name]
}

describe('what Payload says otherwise', () => {
  it.each([
    ['an empty cell', 'general:noLabel', '–'],
    ['yes', 'general:true', 'Có'],
    ['no', 'general:false', 'Không'],
    ['a filter', 'operators:equals', 'là'],
    ['a filter for whatever is filled in', 'operators:exists', 'có ghi'],
    ['a filter by words', 'operators:isLike', 'chứa chữ'],
    ['its contrary', 'operators:isNotLike', 'không chứa chữ'],
    ['an order', 'general:sortByLabelDirection', 'Xếp theo {{label}}, {{direction}}'],
    ['upwards', 'general:ascending', 'tăng dần'],
    ['downwards', 'general:descending', 'giảm dần'],
    ['the way out of a question', 'general:cancel', 'Quay lại'],
    ['an item without a title', 'general:untitled', 'Bài mới'],
    ['pictures about to be taken up', 'upload:filesToUpload', 'ảnh sắp tải lên'],
    ['the one before', 'general:previous', 'Ảnh trước'],
    ['words for all of them', 'general:editAll', 'Ghi chung cho mọi ảnh'],
    ['a part that opens', 'fields:toggleBlock', 'Mở/gập'],
    ['the cover that is there already', 'fields:chooseFromExisting', 'Chọn ảnh đã có'],
    ['the menu', 'general:menu', 'Trình đơn'],
  ])('%s', (_, key, words) => {
    expect(said(key)).toBe(words)
  })

  it('house spelling: “xoá”, never “xóa”, wherever an office can meet it', () => {
    const met = ['general:clear', 'general:clearAll', 'general:delete', 'general:remove']
    expect(met.map(said).filter((words) => words?.normalize('NFC').includes('óa'))).toEqual([])
  })

  it('every word of ours takes the place of one that is there', () => {
    const strange = Object.entries(OURS).flatMap(([group, words]) =>
      Object.keys(words).filter((name) => PAYLOADS[group]?.[name] === undefined),
    )
    expect(strange).toEqual([])
  })
})
