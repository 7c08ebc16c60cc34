import { describe, expect, test } from 'vitest'
import { day, digest, instant, linkTarget, path, slug, text } from './fields.ts'

const takes = { text: text(20), digest, instant, day, slug, path, linkTarget }

const TABLE: Record<keyof typeof takes, { taken: string[]; refused: unknown[] }> = {
  text: {
    taken: ['Khai giảng', 'Năm học 2025–2026', 'a'],
    refused: [
      '',
      ' Khai giảng',
      'Khai giảng\n',
      'Khai\u000bgiảng',
      'Khai\ngiảng',
      'Khai giảng'.normalize('NFD'),
      'a'.repeat(21),
      1,
    ],
  },
  digest: {
    taken: ['7f3ac21d'.repeat(8)],
    refused: ['7F3AC21D'.repeat(8), '7f3ac21d', `${'7f3ac21d'.repeat(8)}\n`],
  },
  instant: {
    taken: ['2026-11-23T02:00:00Z', '2026-11-23T02:00:00.000Z'],
    refused: [
      '2026-11-23T09:00:00+07:00',
      '2026-11-23T02:00:00',
      '2026-11-23',
      '2026-02-30T00:00:00Z',
    ],
  },
  day: { taken: ['2026-11-23'], refused: ['23/11/2026', '2026-02-30', '2026-11-23T00:00:00Z'] },
  slug: {
    taken: ['khai-giang', 'tuyen-sinh-10', '84-qd-thpt-tt'],
    refused: [
      '',
      'Khai-giang',
      'khai--giang',
      '-khai',
      'khai-',
      'khai_giang',
      'khai/giang',
      'khảo-sát',
      '..',
    ],
  },
  path: {
    taken: ['/', '/tin-tuc/', '/tin-tuc/khai-giang/'],
    refused: [
      '',
      'tin-tuc/',
      '/tin-tuc',
      '//',
      '//evil.example/',
      '/../',
      '/tin-tuc/../',
      '/Tin-tuc/',
      '/a/?b',
      '/a/\n',
    ],
  },
  linkTarget: {
    taken: [
      'https://hcm.edu.vn',
      'https://moet.gov.vn/rss/Pages/index.aspx?ItemID=54',
      'http://localhost:8080/tin-tuc/',
      'https://www.youtube.com/@truong/videos',
      'https://vi.wikipedia.org/wiki/Hồ_Xuân_Hương',
      'mailto:vanphong@thuthiem.demo',
      'tel:+84 28 3742 0000',
      '/',
      '/lien-ket/',
      '/tin-tuc/khai-giang/#chuong-trinh',
    ],
    refused: [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'java\nscript:alert(1)',
      ' https://hcm.edu.vn',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://hcm.edu.vn/',
      'hcm.edu.vn',
      'lien-ket/',
      '../lien-ket/',
      '#chuong-trinh',
      '?a=b',
      'https://',
      'https:///evil.example',
      'https:evil.example',
      // Other hosts in the dress of a path of ours, or of a host one trusts.
      '//evil.example',
      '/\\evil.example',
      '/tin-tuc\\..\\',
      '/\t/evil.example',
      'https://hcm.edu.vn@evil.example/',
      'https://hcm.edu.vn\\@evil.example/',
      'https://a.example/"onmouseover="x',
      'https://a.example/<b>',
      'tel:113;x',
      `https://a.example/${'a'.repeat(500)}`,
      'https://vi.wikipedia.org/wiki/Hồ'.normalize('NFD'),
    ],
  },
}

describe.each(Object.entries(TABLE))('%s', (name, { taken, refused }) => {
  const field = takes[name as keyof typeof takes]
  test.each(taken)('takes %j', (value) => {
    expect(field.parse(value)).toBe(value)
  })
  test.each(refused)('refuses %j', (value) => {
    expect(field.safeParse(value).success).toBe(false)
  })
})
