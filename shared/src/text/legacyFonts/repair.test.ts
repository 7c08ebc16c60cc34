import { describe, expect, it } from 'vitest'
import type { LegacyEncoding } from './encoding.ts'
import { legacyFontOf } from './encoding.ts'
import { repairLegacy } from './repair.ts'

const LETTERS =
  'á à ả ã ạ ă ắ ằ ẳ ẵ ặ â ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ê ế ề ể ễ ệ í ì ỉ ĩ ị ' +
  'ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ư ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ đ'

const WRITTEN: Record<LegacyEncoding, string> = {
  tcvn3:
    '¸ µ ¶ · ¹ ¨ ¾ » ¼ ½ Æ © Ê Ç È É Ë Ð Ì Î Ï Ñ ª Õ Ò Ó Ô Ö Ý × Ø Ü Þ ' +
    'ã ß á â ä « è å æ ç é ¬ í ê ë ì î ó ï ñ ò ô \u00ad ø õ ö ÷ ù ý ú û ü þ ®',
  vni:
    'aù aø aû aõ aï aê aé aè aú aü aë aâ aá aà aå aã aä eù eø eû eõ eï eâ eá eà eå eã eä í ì æ ó ò ' +
    'où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï uù uø uû uõ uï ö öù öø öû öõ öï yù yø yû yõ î ñ',
}

const small = {
  tcvn3: { encoding: 'tcvn3', isCapital: false },
  vni: { encoding: 'vni', isCapital: false },
} as const

describe('all 134 letters', () => {
  it.each(['tcvn3', 'vni'] as const)('%s, small', (encoding) => {
    expect(LETTERS.split(' ')).toHaveLength(67)
    expect(repairLegacy(WRITTEN[encoding], small[encoding])).toBe(LETTERS)
  })

  it('TCVN3, capitals: by the font for capitals', () => {
    const font = { encoding: 'tcvn3', isCapital: true } as const
    expect(repairLegacy(WRITTEN.tcvn3, font)).toBe(LETTERS.toLocaleUpperCase('vi'))
  })

  it('VNI, capitals', () => {
    const capitals = WRITTEN.vni.toLocaleUpperCase('vi')
    expect(repairLegacy(capitals, small.vni)).toBe(LETTERS.toLocaleUpperCase('vi'))
  })
})

describe('repairLegacy', () => {
  it.each<[string, LegacyEncoding, string]>([
    ['Tr­êng THPT Thñ Thiªm', 'tcvn3', 'Trường THPT Thủ Thiêm'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'tcvn3', 'Độc lập - Tự do - Hạnh phúc'],
    ['NéI QUY', 'tcvn3', 'NỘI QUY'],
    ['Hµ Néi', 'tcvn3', 'Hà Nội'],
    ['HO¹CH N¡M HäC', 'tcvn3', 'HOẠCH NĂM HỌC'],
    ['Tröôøng', 'vni', 'Trường'],
    ['TRÖÔØNG THPT THUÛ THIEÂM', 'vni', 'TRƯỜNG THPT THỦ THIÊM'],
    ['Töï do, haïnh phuùc', 'vni', 'Tự do, hạnh phúc'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Aâu, AÂu, Ñoäi', 'vni', 'Âu, Âu, Đội'],
    ['kyû luaät, myõ thuaät, quyõ', 'vni', 'kỷ luật, mỹ thuật, quỹ'],
    ['300.000 (10A1)', 'vni', '300.000 (10A1)'],
    ['300.000 (10A1)', 'tcvn3', '300.000 (10A1)'],
  ])('%s in %s', (written, encoding, read) => {
    expect(repairLegacy(written, small[encoding])).toBe(read)
  })
})

describe('legacyFontOf', () => {
  it.each<[string, ReturnType<typeof legacyFontOf>]>([
    ['.VnTime', small.tcvn3],
    ['".VnArial Narrow"', small.tcvn3],
    ['.VnTimeH', { encoding: 'tcvn3', isCapital: true }],
    ['.VnArial NarrowH', { encoding: 'tcvn3', isCapital: true }],
    ['.vntime', small.tcvn3],
    ['VNI-Times', small.vni],
    ["'VNI-Helve-Condense'", small.vni],
    ['VNI Times', small.vni],
    ['Times New Roman', null],
    ['Be Vietnam Pro', null],
    ['Vnriversity', null],
    ['VNIcode', null],
    ['', null],
  ])('%s', (family, font) => {
    expect(legacyFontOf(family)).toEqual(font)
  })
})
