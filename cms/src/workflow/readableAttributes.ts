/** What an attribute says, in words; by its name, or by its name and value. */
const WORDS: Readonly<Record<string, string>> = {
  'class align-left': 'dồn trái',
  'class align-center': 'giữa dòng',
  'class align-right': 'dồn phải',
  'class align-justify': 'đều hai bên',
  'class disc': 'chấm tròn',
  'class circle': 'vòng tròn',
  'class square': 'ô vuông',
  'class dash': 'gạch đầu dòng',
  'class decimal-paren': '1), 2), 3)',
  'class lower-alpha': '',
  'class lower-alpha-paren': 'có dấu )',
  'class upper-alpha': '',
  'class upper-alpha-paren': 'có dấu )',
  'class lower-roman': '',
  'class lower-roman-paren': 'có dấu )',
  'class upper-roman': '',
  'class upper-roman-paren': 'có dấu )',
  'class striped': 'hàng xen màu',
  'type a': 'a, b, c',
  'type A': 'A, B, C',
  'type i': 'i, ii, iii',
  'type I': 'I, II, III',
  // What a heading cell is of stands in its name.
  'scope col': '',
  'scope row': '',
  'scope colgroup': '',
  'scope rowgroup': '',
  'target _blank': 'mở ở thẻ mới',
  'rel noopener': '',
}

const NUMBERED: Readonly<Record<string, (value: string) => string>> = {
  start: (value) => `bắt đầu từ ${value}`,
  value: (value) => `số ${value}`,
  colspan: (value) => `gộp ${value} cột`,
  rowspan: (value) => `gộp ${value} hàng`,
}

function wordsOf(name: string, value: string): string {
  const said = WORDS[`${name} ${value}`]
  if (said !== undefined) return said
  const number = Object.hasOwn(NUMBERED, name) ? NUMBERED[name] : undefined
  return number?.(value) ?? `${name}="${value}"`
}

const ATTRIBUTE = /\s([a-z]+)="([^"]*)"/g

/**
 * What the attributes of a tag say, "⟦giữa dòng, bắt đầu từ 5⟧ "; empty where they say nothing. One that is
 * not known is given as it stands: what a digest covers, people see.
 * @param more what stands in the tag after its name
 */
export function attributesInWords(more: string): string {
  const said = [...more.matchAll(ATTRIBUTE)]
    .filter(([, name]) => name !== 'href')
    .flatMap(([, name = '', value = '']) => {
      const values = name === 'class' ? value.split(' ') : [value]
      return values.map((one) => wordsOf(name, one))
    })
    .filter((words) => words !== '')
  return said.length === 0 ? '' : `⟦${said.join(', ')}⟧ `
}
