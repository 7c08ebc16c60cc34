/** The tone marks as combining characters: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Syllables that end in a stop are spoken with sắc or nặng alone, or written without a mark in foreign words. */
const LONG_TONES = /[\u0300\u0303\u0309]/

const ONSETS = 'ngh ng nh kh ph th tr ch gh gi qu b c d đ g h k l m n p r s t v x'.split(' ')

/** What may follow the onset, without its tone. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ' +
    'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ' +
    'om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych ' +
    'uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
    'y yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
)

/** "gì", "giếng": the i is the onset's and the rime's; "quốc": the u as well. */
const isOnset = (onset: string, rest: string) =>
  RIMES.has(rest) ||
  (onset === 'gi' && (rest === '' || RIMES.has(`i${rest}`))) ||
  (onset === 'qu' && RIMES.has(`u${rest}`))

/**
 * Whether a word has the shape of a Vietnamese syllable: onset, rime, tone. It need not mean anything.
 * @param word one word, in any case and any normal form
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tones = apart.match(TONES) ?? []
  if (tones.length > 1) return false
  const bare = apart.replace(TONES, '').normalize('NFC')
  if (/(?:[cpt]|ch)$/.test(bare) && LONG_TONES.test(tones[0] ?? '')) return false
  return (
    RIMES.has(bare) ||
    ONSETS.some((onset) => bare.startsWith(onset) && isOnset(onset, bare.slice(onset.length)))
  )
}
