import { afterAll, beforeAll, expect, it } from 'vitest'
import { element, paragraph, textNode } from '../src/body/paste/nodes.ts'
import { lexicalHtml } from '../src/publishing/lexical/html.ts'
import type { School } from './support/school.ts'
import { makeSchool } from './support/school.ts'

let school: School

beforeAll(async () => {
  school = await makeSchool()
})
afterAll(() => school.close())

const linkTo = (url: string) => {
  const fields = { linkType: 'custom', newTab: false, url }
  const link = element('link', [textNode('chữ', 0)], { version: 3, fields })
  return { root: element('root', [paragraph([link])]) }
}

it.each<[string, string]>([
  ['https://example.vn/a', '<p><a href="https://example.vn/a">chữ</a></p>'],
  ['tel:028 1234', '<p><a href="tel:028 1234">chữ</a></p>'],
  ['/lien-ket/', '<p><a href="/lien-ket/">chữ</a></p>'],
  ['/tin-tuc/Ăn trưa', '<p>chữ</p>'],
  ['HTTPS://Example.vn/Mẫu đơn.docx', '<p>chữ</p>'],
  ['www.example.vn', '<p>chữ</p>'],
  ['javascript:alert(1)', '<p>chữ</p>'],
  ['#muc-1', '<p>chữ</p>'],
])('a text with a link to %s is saved as it is', async (url, html) => {
  const made = await school.send('lan', 'POST', '/articles?depth=0', {
    title: 'Liên kết',
    body: linkTo(url),
  })
  expect([made.status, made.text.slice(0, 300)]).toEqual([201, expect.any(String)])
  const { body } = made.body['doc'] as { body: unknown }
  expect(JSON.stringify(body)).toContain(JSON.stringify(url))
  expect(lexicalHtml(body, new Map()).html).toBe(html)
})
