import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanEdited, cleanLine, cleanLines, cleanRun } from './clean.ts'

describe('cleanLine', () => {
  it.each([
    ['Thông báo tuyển sinh', 'Thông báo tuyển sinh'],
    ['Thông báo'.normalize('NFD'), 'Thông báo'],
    ['  Tổ Toán \u00a0', 'Tổ Toán'],
    ['Tổ\u00a0 \u202f\u2003Toán', 'Tổ Toán'],
    ['Tổ\u3000Toán\u2800', 'Tổ Toán'],
    ['Tổ\vToán\r\nTin\u2028học\u0085', 'Tổ Toán Tin học'],
    ['Lễ khai giảng\uffff', 'Lễ khai giảng'],
    ['Lễ\u0000 khai\u0007 giảng\u009f\ufffe\ufdd0\u{1fffe}', 'Lễ khai giảng'],
    ['nửa \ud83d chữ \udc69', 'nửa chữ'],
    ['tuy\u00adển s\u200bi\u2060nh\ufeff', 'tuyển sinh'],
    ['tuye\u0302\u200b\u0309n', 'tuyển'],
    ['nộp \u202e01\u202c đồng', 'nộp 01 đồng'],
    ['\u3164\u115f\u1160\uffa0\u2800\u180e', ''],
    ['\u200b\u200c\u200d\u2061', ''],
    ['\ufff9chữ\ufffaâm\ufffb', 'chữâm'],
    [
      '👩\u200d🏫 👩🏽\u200d🏫 👁\ufe0f\u200d🗨\ufe0f 🏴\u200d☠\ufe0f',
      '👩\u200d🏫 👩🏽\u200d🏫 👁\ufe0f\u200d🗨\ufe0f 🏴\u200d☠\ufe0f',
    ],
    ['1\ufe0f\u20e3 ☎\ufe0e ❤\ufe0f', '1\ufe0f\u20e3 ☎\ufe0e ❤\ufe0f'],
    [
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['a\ufe0fb\u200dc\u{e0041} 1\ufe0f2 👩\u200d', 'abc 12 👩'],
    ['می\u200cخواهم क\u094d\u200dष', 'می\u200cخواهم क\u094d\u200dष'],
    ['葛\u{e0100}城', '葛\u{e0100}城'],
    ['Tr\u00adêng THPT Thñ Thiªm', 'Tr\u00adêng THPT Thñ Thiªm'],
    ['chữ riêng \ue000 và \ufffd ở lại', 'chữ riêng \ue000 và \ufffd ở lại'],
  ])('%j → %j', (text, clean) => {
    expect(cleanLine(text)).toBe(clean)
  })
})

describe('cleanLines', () => {
  it.each([
    ['một\r\nhai\u2028ba\vbốn', 'một\nhai\nba\nbốn'],
    ['  một \u00a0\n\n\n\n  hai\t\n', 'một\n\n  hai'],
    ['\u200b\n\u3164', ''],
    ['10\u00a0kg', '10\u00a0kg'],
  ])('%j → %j', (text, clean) => {
    expect(cleanLines(text)).toBe(clean)
  })
})

describe('cleanRun', () => {
  it.each([
    [' học ', ' học '],
    ['10\u00a0kg ', '10\u00a0kg '],
    ['một\nhai\tba', 'một hai ba'],
    ['\u200b', ''],
  ])('%j → %j', (text, clean) => {
    expect(cleanRun(text)).toBe(clean)
  })
})

describe('cleanEdited', () => {
  it.each([
    [' một\nhai\tba ', ' một\nhai\tba '],
    ['một\r\nhai\rba\vbốn\u200b', 'một\nhai\nba bốn'],
    ['tuye\u0302\u0309n\n\u0301', 'tuyển\n\u0301'],
  ])('%j → %j', (text, clean) => {
    expect(cleanEdited(text)).toBe(clean)
  })
})

/** Everything that the clean-up treats in a way of its own, close together, and everything else. */
const strange = [
  ...Array.from(
    'aeđ1#क्ष葛م👩🏫🏽❤☎🏴 \t\n\r\v\u0000\u0085\u00a0\u00ad\u0300\u0302\u0309\u034f\u115f\u200b',
  ),
  ...Array.from(
    '\u200c\u200d\u2028\u202e\u202f\u2060\u20e3\u2800\u3000\u3164\ufe00\ufe0e\ufe0f\ufeff',
  ),
  ...Array.from(
    '\ufff9\ufffd\uffff\ue000\u{e0041}\u{e0067}\u{e007f}\u{e0100}\u2126\u1fef\u2000\u0340',
  ),
  '\ud83d',
  '\udc69',
]
const texts = fc
  .array(fc.oneof(fc.constantFrom(...strange), fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''))

describe.each([
  ['cleanLine', cleanLine],
  ['cleanLines', cleanLines],
  ['cleanRun', cleanRun],
  ['cleanEdited', cleanEdited],
] as const)('%s, whatever the text', (_, clean) => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(clean(clean(text))).toBe(clean(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('leaves NFC that XML knows', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = clean(text).replaceAll('\t', clean === cleanEdited ? ' ' : '\t')
        expect(result).toBe(result.normalize('NFC'))
        expect(result).toMatch(
          /^[\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u,
        )
      }),
      { numRuns: 2000 },
    )
  })

  it('takes no letter, digit or sign away', () => {
    const kept = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}\p{P}\p{S}]/gu) ?? []
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('aăđệ1,“–$ \n\u00a0\u200b')) }),
        (text) => {
          expect(kept(clean(text))).toEqual(kept(text))
        },
      ),
    )
  })
})
