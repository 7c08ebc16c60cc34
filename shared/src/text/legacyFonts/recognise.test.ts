import { describe, expect, it } from 'vitest'
import { recogniseLegacy } from './recognise.ts'
import { findUnreadable } from './unreadable.ts'

const encodingOf = (text: string) => recogniseLegacy(text)?.encoding ?? null

describe('recognises', () => {
  it.each([
    ['Tr\u00adêng', 'tcvn3'],
    ['Tr\u00adêng THPT Thñ Thiªm', 'tcvn3'],
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'tcvn3'],
    ['§éc lËp - Tù do - H¹nh phóc', 'tcvn3'],
    ['KÕ ho¹ch tuyÓn sinh líp 10 n¨m häc 2026-2027', 'tcvn3'],
    ['Th«ng b¸o nghØ häc ngµy 20/11', 'tcvn3'],
    ['Tröôøng', 'vni'],
    ['TRÖÔØNG THPT THUÛ THIEÂM', 'vni'],
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'vni'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'vni'],
    ['Keá hoaïch tuyeån sinh lôùp 10 naêm hoïc 2026-2027', 'vni'],
    ['Thoâng baùo nghæ hoïc ngaøy 20/11', 'vni'],
  ])('%s', (text, encoding) => {
    expect(encodingOf(text)).toBe(encoding)
  })
})

describe('leaves alone', () => {
  it.each([
    '',
    'Trường THPT Thủ Thiêm thông báo tuyển sinh lớp 10.',
    'TRƯỜNG THPT THỦ THIÊM',
    'hôm nay cô cho các em ôn bài',
    'lê thị ánh, bé hoà, cụ già, thầy huỳnh',
    'Ôn tập môn Toán',
    'Kỷ niệm 20 năm ngày thành lập',
    'Hòa – Hoà – hoá – hóa, thuỷ – thủy',
    'tuy\u00adển si\u00adnh lớp mư\u00adời',
    'Trường thông báo (bản gốc gõ .VnTime: Th«ng b¸o) cho phụ huynh các lớp biết để chuẩn bị nộp hồ sơ đúng hạn',
    'The pupils of grade 10 will meet on Monday.',
    'naïve café façade résumé Zoë Noël über-cool piñata',
    'L’élève a reçu la première leçon à l’école, où il a été fêté.',
    'où va la mer',
    'né à Pré-Saint-Gervais, dès l’été',
    'Die Schüler hören schöne Lieder über große Bäume.',
    'El niño pequeño mañana cumplirá años en España.',
    'para så är på gång för öl',
    'Você não é só mãe, é avó também.',
    'Příliš žluťoučký kůň',
    'Học sinh Đức học bài “Schöne Grüße aus Köln” trong tuần này.',
    'x² + 2x ± 1 = 0, 25 °C, µm, ½ giờ, 3×4÷2, §5',
    '«Xin chào» – Ông Giáp · Bà Ất ® © ¹ ² ³',
    'const a = b ¬ c; // ¶ §',
    'http://example.vn/Mẫu-đơn.docx?x=1&y=2',
    'Ngày 05/12/2026, 07:00–09:30, 1.550.000 ₫',
    'Ñ',
    'Í Ì Ò Ó',
    'Số: 123/TB-THPT.TT',
    'ông Nguyễn Văn A, bà Trần Thị B',
    '\u00ad\u00ad\u00ad',
    '日本語 학교 школа σχολείο',
  ])('%s', (text) => {
    expect(recogniseLegacy(text)).toBeNull()
  })

  it('and of an endless one reads the beginning', () => {
    expect(recogniseLegacy('ö'.repeat(1_000_000))).toBeNull()
    expect(recogniseLegacy('ôù '.repeat(1_000_000))?.words).toHaveLength(6667)
  })
})

it('tells what only its own font shows, in order', () => {
  expect(findUnreadable('\uf0b7 Tröôøng\ufffd')).toEqual([
    { kind: 'privateUse', index: 0, code: 'U+F0B7' },
    { kind: 'legacyFont', index: 2, word: 'Tröôøng', read: 'Trường' },
    { kind: 'replacement', index: 9, code: 'U+FFFD' },
  ])
  expect(findUnreadable('Trường THPT Thủ Thiêm')).toEqual([])
})
