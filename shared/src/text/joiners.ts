/** One picture with what belongs to it: its variation, its skin, the tags of a flag. */
const PICTURE = String.raw`\p{Extended_Pictographic}[\uFE0E\uFE0F]?\p{Emoji_Modifier}?(?:[\u{E0020}-\u{E007E}]+\u{E007F})?`
/** Scripts in which a joiner, or its opposite, changes the letters beside it; none of them is Vietnamese. */
const JOINING =
  'Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt'.split(' ')
const LETTER = `[${JOINING.map((name) => String.raw`\p{Script=${name}}`).join('')}]`

/**
 * Where characters that are not seen by themselves change what is: 👩‍🏫 is one picture of two, 1️⃣ a key, the
 * flag of Scotland a flag with letters. The source of a regular expression with the flag `u`.
 */
export const MEANT = [
  String.raw`${PICTURE}(?:\u200D${PICTURE})*`,
  String.raw`[0-9#*]\uFE0F\u20E3`,
  String.raw`\p{Script=Han}[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=${LETTER}\p{M}*)[\u200C\u200D](?=${LETTER})`,
].join('|')
