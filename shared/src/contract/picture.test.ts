import { describe, expect, test } from 'vitest'
import type { Image } from './image.ts'
import { escapeHtml, pictureHtml } from './picture.ts'

const [J, A, W] = ['1'.repeat(64), '2'.repeat(64), '3'.repeat(64)] as const
const image: Image = { sha256: J, format: 'jpg', width: 1600, height: 900, alt: 'Sân trường' }

test.each([
  ['Sân trường', 'Sân trường'],
  ['<script>alert("1 & 2")</script>', '&lt;script&gt;alert(&quot;1 &amp; 2&quot;)&lt;/script&gt;'],
  ['&lt;', '&amp;lt;'],
  ["Tổ 'Hoá'", "Tổ 'Hoá'"],
  ['', ''],
])('%j is safe as %j', (text, safe) => {
  expect(escapeHtml(text)).toBe(safe)
})

describe('the markup of a picture', () => {
  test('without variants: the picture itself, when one comes to it', () => {
    expect(pictureHtml(image, { sizes: '100vw' })).toBe(
      `<picture><img src="/media/${J}.jpg" alt="Sân trường" width="1600" height="900" loading="lazy" decoding="async"></picture>`,
    )
  })

  test('with variants: AVIF first, each with its width; the first picture at once', () => {
    const variants: Image['variants'] = [
      { sha256: W, format: 'webp', width: 480, height: 270 },
      { sha256: A, format: 'avif', width: 480, height: 270 },
      { sha256: A, format: 'avif', width: 800, height: 450 },
    ]
    expect(
      pictureHtml(
        { ...image, variants },
        { sizes: '(min-width: 46rem) 44rem, 100vw', eager: true },
      ),
    ).toBe(
      '<picture>' +
        `<source type="image/avif" srcset="/media/${A}.avif 480w, /media/${A}.avif 800w" sizes="(min-width: 46rem) 44rem, 100vw">` +
        `<source type="image/webp" srcset="/media/${W}.webp 480w" sizes="(min-width: 46rem) 44rem, 100vw">` +
        `<img src="/media/${J}.jpg" alt="Sân trường" width="1600" height="900" fetchpriority="high" decoding="async">` +
        '</picture>',
    )
  })

  test('words cannot leave their attribute', () => {
    const html = pictureHtml(
      { ...image, alt: '"><script>alert(1)</script>' },
      { sizes: '100vw" onload="alert(1)' },
    )
    expect(html).toContain('alt="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
    expect(html).not.toContain('<script')
    const withVariant = {
      ...image,
      variants: [{ sha256: A, format: 'avif', width: 480, height: 270 }],
    } satisfies Image
    expect(pictureHtml(withVariant, { sizes: '100vw" onload="alert(1)' })).toContain(
      'sizes="100vw&quot; onload=&quot;alert(1)"',
    )
  })
})
