import type { LeftPicture } from '../../../body/paste/picture.ts'

const SAID = 5

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const hostOf = (address: string) => /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1] ?? ''

const fileNameOf = (address: string) => decoded(address.split(/[\\/]/).at(-1) ?? '')

function wordsOf({ why, alt, address }: LeftPicture): string {
  const name = alt === '' ? 'ảnh không có mô tả' : `ảnh “${alt}”`
  if (why === 'remote') return `${name} (ở trang ${hostOf(address)})`
  if (why === 'kind') return `${name} (dạng ${address.replace(/^image\//, '').toUpperCase()})`
  const file = fileNameOf(address)
  return file === '' ? name : `${name} (tệp ${file} trong máy)`
}

/** What a writer is told of pictures that could not come along; empty where all did. */
export function leftWords(left: readonly LeftPicture[]): string {
  if (left.length === 0) return ''
  const said = left.slice(0, SAID).map(wordsOf)
  const more = left.length > SAID ? `; và ${left.length - SAID} ảnh nữa` : ''
  const count = left.length === 1 ? 'Một ảnh' : `${left.length} ảnh`
  return `${count} không dán theo được: ${said.join('; ')}${more}. Thầy cô lưu ảnh về máy rồi kéo vào bài.`
}
