import { expect, it } from 'vitest'
import { withScrollingTables } from './tables.ts'

it.each([
  ['<p>Không có bảng.</p>', '<p>Không có bảng.</p>'],
  [
    '<p>Một</p><table class="a"><tbody></tbody></table><p>Hai</p>',
    '<p>Một</p><div class="table-scroll" role="region" aria-label="Bảng, cuộn ngang được" tabindex="0"><table class="a"><tbody></tbody></table></div><p>Hai</p>',
  ],
  [
    '<table></table><table></table>',
    '<div class="table-scroll" role="region" aria-label="Bảng, cuộn ngang được" tabindex="0"><table></table></div><div class="table-scroll" role="region" aria-label="Bảng 2, cuộn ngang được" tabindex="0"><table></table></div>',
  ],
  [
    '<div class="table" tabindex="0"><table><tr></tr></table></div><p>Hai</p>',
    '<div class="table-scroll" role="region" aria-label="Bảng, cuộn ngang được" tabindex="0"><table><tr></tr></table></div><p>Hai</p>',
  ],
  ['<p>&lt;table&gt;</p>', '<p>&lt;table&gt;</p>'],
])('%s', (body, html) => {
  expect(withScrollingTables(body)).toBe(html)
})
