import { expect, it } from 'vitest'
import type { LivePage, Published } from '../src/published/published.ts'
import type { Bundle } from './bundle.ts'
import { CONFIGURATION } from '../tests/support/school.ts'
import { renderPages } from './renderPages.ts'

/** A site whose only article lives at /tin-tuc/a/. */
const SITE = {
  live: (path: string) => (path === '/tin-tuc/a/' ? ({ item: 'articles/a' } as LivePage) : null),
  configuration: () => CONFIGURATION,
} as Published

it.each([
  ['/tin-tuc/a/', 200, 'page'],
  // What is shown has a page: one that is missing must not count as one that is to go.
  ['/tin-tuc/a/', 404, 'refused'],
  ['/tin-tuc/b/', 404, 'gone'],
  ['/404/', 404, 'page'],
  // An article that is not live has no page, whatever the templates do.
  ['/tin-tuc/b/', 500, 'gone'],
  ['/luu-tru/', 500, 'refused'],
])('%s answered with %i is %s', async (path, status, expected) => {
  const bundle: Bundle = {
    hash: '',
    dist: '',
    clientDir: '',
    render: () => Promise.resolve(new Response('…', { status })),
  }
  const rendered = await renderPages(bundle, SITE, 'https://bensong.example', [path])
  const found = !rendered.ok ? 'refused' : rendered.value[0]?.body ? 'page' : 'gone'
  expect(found).toBe(expected)
})

it.each([
  ['/tin-tuc/a/', 'articles/a'],
  ['/luu-tru/', null],
])(
  'a template that throws at %s is about the item that is shown there, else the address',
  async (url, item) => {
    const bundle: Bundle = {
      hash: '',
      dist: '',
      clientDir: '',
      render: () => Promise.reject(new Error('hỏng khuôn')),
    }
    const rendered = await renderPages(bundle, SITE, 'https://bensong.example', [url])
    expect(rendered).toMatchObject({ ok: false, refusal: { about: { item, url } } })
  },
)

it('no article is missed while there is no configuration, and so no page for it', async () => {
  const bundle: Bundle = {
    hash: '',
    dist: '',
    clientDir: '',
    render: () => Promise.resolve(new Response(null, { status: 404 })),
  }
  const site = { ...SITE, configuration: () => null }
  const rendered = await renderPages(bundle, site, 'https://bensong.example', ['/tin-tuc/a/'])
  expect(rendered).toEqual({ ok: true, value: [{ path: '/tin-tuc/a/', body: null }] })
})
