/** Characters that change a text without being seen: ranges of code points and what editors call them. */
const INVISIBLE: readonly (readonly [first: number, last: number, name: string])[] = [
  // Word hides them at line ends; text in the old TCVN3 encoding has them in place of "ư".
  [0x00ad, 0x00ad, 'gạch nối mềm'],
  [0x034f, 0x034f, 'dấu nối ký tự kết hợp'],
  [0x061c, 0x061c, 'dấu chiều chữ Ả Rập'],
  [0x115f, 0x1160, 'ký tự đệm Hangul'],
  [0x180e, 0x180e, 'dấu tách nguyên âm Mông Cổ'],
  [0x200b, 0x200b, 'khoảng trắng không độ rộng'],
  [0x200c, 0x200c, 'dấu ngắt nối không độ rộng'],
  [0x200d, 0x200d, 'dấu nối không độ rộng'],
  [0x200e, 0x200e, 'dấu chiều trái sang phải'],
  [0x200f, 0x200f, 'dấu chiều phải sang trái'],
  [0x202a, 0x202a, 'mở đoạn nhúng trái sang phải'],
  [0x202b, 0x202b, 'mở đoạn nhúng phải sang trái'],
  [0x202c, 0x202c, 'đóng đoạn đổi chiều'],
  [0x202d, 0x202d, 'ép chiều trái sang phải'],
  [0x202e, 0x202e, 'ép chiều phải sang trái'],
  [0x2060, 0x2060, 'dấu dính từ'],
  [0x2061, 0x2064, 'toán tử vô hình'],
  [0x2066, 0x2066, 'mở đoạn cách ly trái sang phải'],
  [0x2067, 0x2067, 'mở đoạn cách ly phải sang trái'],
  [0x2068, 0x2068, 'mở đoạn cách ly theo chữ đầu'],
  [0x2069, 0x2069, 'đóng đoạn cách ly'],
  [0x206a, 0x206f, 'ký tự điều khiển định dạng cũ'],
  [0x3164, 0x3164, 'ký tự đệm Hangul'],
  [0xfeff, 0xfeff, 'dấu thứ tự byte (BOM)'],
  [0xffa0, 0xffa0, 'ký tự đệm Hangul'],
  [0xe0000, 0xe007f, 'ký tự thẻ vô hình'],
]

/** `index` counts UTF-16 units, as string methods do; `code` reads "U+200B"; `name` is Vietnamese. */
export interface InvisibleMark {
  index: number
  code: string
  name: string
}

/** In 👩‍🏫 the joiner makes one picture of two: it is part of what is seen. */
const joinsPictures = (text: string, index: number) =>
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u.test(text.slice(0, index)) &&
  /^\p{Extended_Pictographic}/u.test(text.slice(index + 1))

/** Every invisible mark of a text, in its order: zero width, direction (bidi) and filler characters. */
export function findInvisible(text: string): InvisibleMark[] {
  const found: InvisibleMark[] = []
  let index = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const name = INVISIBLE.find(([first, last]) => first <= point && point <= last)?.[2]
    if (name && !(point === 0x200d && joinsPictures(text, index))) {
      found.push({ index, code: `U+${point.toString(16).toUpperCase().padStart(4, '0')}`, name })
    }
    index += character.length
  }
  return found
}
