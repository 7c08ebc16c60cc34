/** The marks of VNI Windows by what they stand behind: the letter without marks, and the letter with each of them. */
const MARKED: readonly (readonly [base: string, marks: string, letters: string])[] = [
  ['a', 'ùøûõïâáàåãäêéèúüë', 'áàảãạâấầẩẫậăắằẳẵặ'],
  ['e', 'ùøûõïâáàåãä', 'éèẻẽẹêếềểễệ'],
  ['o', 'ùøûõïâáàåãä', 'óòỏõọôốồổỗộ'],
  ['u', 'ùøûõï', 'úùủũụ'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
  ['ô', 'ùøûõï', 'ớờởỡợ'],
  ['ö', 'ùøûõï', 'ứừửữự'],
]

/** Letters that are one character. */
const SINGLE = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
] as const

const upper = (text: string) => text.toLocaleUpperCase('vi')

function* pairs(): Generator<readonly [string, string]> {
  for (const [base, marks, letters] of MARKED) {
    for (const [n, letter] of Array.from(letters).entries()) {
      const mark = marks.charAt(n)
      yield [base + mark, letter]
      // "Aâu" and "AÂu" are both typed.
      yield [upper(base) + mark, upper(letter)]
      yield [upper(base) + upper(mark), upper(letter)]
    }
  }
  for (const [character, letter] of SINGLE) {
    yield [character, letter]
    yield [upper(character), upper(letter)]
  }
}

/** Every letter of the encoding: one character or two, and what it is. */
export const VNI: ReadonlyMap<string, string> = new Map(pairs())
