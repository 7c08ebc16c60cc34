import { describe, expect, test } from 'vitest'
import { digestOf } from '../approval/digest.ts'
import type { Article } from './article.ts'
import { CONTENT_TYPES } from './index.ts'
import { Content, imagesOf } from '../contract/content.ts'
import type { Image } from '../contract/image.ts'
import { imageFiles, mediaPath } from '../contract/image.ts'
import { PreviewRequest } from '../contract/preview.ts'

const image: Image = {
  sha256: '1'.repeat(64),
  format: 'jpg',
  width: 1600,
  height: 900,
  alt: 'Học sinh lớp 10 làm thí nghiệm',
  variants: [{ sha256: '2'.repeat(64), format: 'avif', width: 480, height: 270 }],
}

const article: Article = {
  type: 'article',
  url: '/tin-tuc/thi-nghiem-lop-10/',
  title: 'Thí nghiệm lớp 10',
  summary: 'Buổi thực hành đầu tiên của năm học.',
  category: { slug: 'chuyen-mon', name: 'Chuyên môn' },
  unit: { slug: 'to-hoa-hoc', name: 'Tổ Hoá học', kind: 'department' },
  bodyHtml: '<p>Các em chia nhóm bốn người.</p>',
}

const { contract } = CONTENT_TYPES.article

test('a complete article is taken as it is', () => {
  expect(Content.parse(article)).toEqual(article)
  expect(PreviewRequest.parse({ content: article })).toEqual({ content: article })
})

test('the digest of an article, from sha256sum over its canonical text', () => {
  expect(digestOf(article)).toBe('fd6813b7e64a28fffbb4513c8e420bf11ef005db0caa19aa1e7bcffe7b018899')
})

describe('refused', () => {
  const withoutTitle: Partial<Article> = { ...article }
  delete withoutTitle.title

  test.each<[what: string, value: unknown]>([
    ['without a title', withoutTitle],
    ['an unknown key', { ...article, state: 'published' }],
    ['an unknown key within', { ...article, unit: { ...article.unit, id: '1' } }],
    ['an unknown key in a picture', { ...article, cover: { ...image, focalX: 50 } }],
    ['an unknown type', { ...article, type: 'page' }],
    ['a title that is not in NFC', { ...article, title: 'Thí nghiệm'.normalize('NFD') }],
    ['a body that is not in NFC', { ...article, bodyHtml: '<p>Các em</p>'.normalize('NFD') }],
    ['a title of spaces', { ...article, title: '   ' }],
    ['an empty body', { ...article, bodyHtml: '' }],
    ['a null where nothing should be', { ...article, datedOn: null }],
    ['a kind of unit that is none', { ...article, unit: { ...article.unit, kind: 'class' } }],
    [
      'a picture without words for those who cannot see it',
      { ...article, cover: { ...image, alt: '' } },
    ],
    ['an SVG', { ...article, cover: { ...image, format: 'svg' } }],
    ['the address of the home page', { ...article, url: '/' }],
    ['the address of a list', { ...article, url: '/tin-tuc/' }],
    ['the address of a list’s page', { ...article, url: '/tin-tuc/trang/2/' }],
    ['the address of another page', { ...article, url: '/lien-ket/' }],
    ['an address within a category', { ...article, url: '/chuyen-muc/chuyen-mon/' }],
    ['an address below an article', { ...article, url: '/tin-tuc/a/b/' }],
    ['an address elsewhere', { ...article, url: 'https://evil.example/tin-tuc/a/' }],
  ])('%s', (_what, value) => {
    expect(Content.safeParse(value).success).toBe(false)
  })
})

test('an article may have a number, or a page, in its name', () => {
  const urls = [
    '/tin-tuc/trang-2/',
    '/tin-tuc/trang/',
    '/tin-tuc/trang-2-so-bao/',
    '/tin-tuc/2026/',
    '/tin-tuc/bia-trang-2/',
  ]
  expect(urls.filter((url) => contract.safeParse({ ...article, url }).success)).toEqual(urls)
})

test('the pictures and files of a content', () => {
  const other = { ...image, sha256: '3'.repeat(64) }
  expect(imagesOf(article)).toEqual([])
  expect(imagesOf({ ...article, cover: image, images: [other] })).toEqual([image, other])
  expect(imageFiles(image).map(mediaPath)).toEqual([
    `/media/${'1'.repeat(64)}.jpg`,
    `/media/${'2'.repeat(64)}.avif`,
  ])
  expect(imageFiles({ ...other, variants: [] }).map(mediaPath)).toEqual([
    `/media/${'3'.repeat(64)}.jpg`,
  ])
})
