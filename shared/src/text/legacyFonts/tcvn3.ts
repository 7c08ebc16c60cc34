/** Letters by their byte, TCVN 5712:1993 (VN3): what the fonts .Vn… show for the character of Latin-1. */
const SMALL: readonly (readonly [first: number, letters: string])[] = [
  [0xa8, 'ăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳ'],
  [0xfb, 'ỷỹýỵ'],
]

/** Capitals with a tone have no byte of their own: the fonts for capitals (…H) show small ones so. */
const CAPITALS = [0xa1, 'ĂÂÊÔƠƯĐ'] as const

/** Every character of the encoding and its letter. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...SMALL, CAPITALS].flatMap(([first, letters]) =>
    Array.from(letters, (letter, n) => [String.fromCharCode(first + n), letter] as const),
  ),
)
