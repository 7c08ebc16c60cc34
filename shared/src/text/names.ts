/** Letters that follow their plain letter in the Vietnamese alphabet; "{" and "|" sort after "z". */
const AFTER: Readonly<Record<string, string>> = {
  ă: 'a{',
  â: 'a|',
  đ: 'd{',
  ê: 'e{',
  ô: 'o{',
  ơ: 'o|',
  ư: 'u{',
}
/** Dictionary order of the tones; a syllable without a mark comes first. */
const TONE_RANK: Readonly<Record<string, string>> = {
  '\u0300': '1', // huyền
  '\u0309': '2', // hỏi
  '\u0303': '3', // ngã
  '\u0301': '4', // sắc
  '\u0323': '5', // nặng
}
const TONES = /[\u0300\u0309\u0303\u0301\u0323]/g

function wordKey(word: string): string {
  const marked = word.normalize('NFD')
  const tones = (marked.match(TONES) ?? []).map((mark) => TONE_RANK[mark] ?? '')
  const letters = marked
    .replace(TONES, '')
    .normalize('NFC')
    .replace(/./gu, (letter) => AFTER[letter] ?? letter)
  return `${letters} ${tones.join('') || '0'}`
}

/**
 * A key whose plain byte order is the order of people in a Vietnamese list: by given name (the last
 * word), then family name, then middle names. Stored with the person, since databases cannot do it.
 */
export function sortKey(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...words.slice(-1), ...words.slice(0, -1)].map(wordKey).join(',')
}

/** For `sort`: An, Anh, Ánh, Ân; equal given names by family name. */
export function compareByGivenName(one: string, other: string): number {
  const [a, b] = [sortKey(one), sortKey(other)]
  return a < b ? -1 : a > b ? 1 : 0
}
