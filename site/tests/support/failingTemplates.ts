import type { TestSite } from './site.ts'

/** How a template fails. */
export const MANNERS = {
  'an error': () => Promise.reject(new Error('hỏng khuôn')),
  'no page but a word': () => Promise.resolve('hỏng' as unknown as Response),
  nothing: () => Promise.resolve(undefined as unknown as Response),
  'the status 500': () => Promise.resolve(new Response('', { status: 500 })),
  'the status 404': () => Promise.resolve(new Response('', { status: 404 })),
  'a redirect': () => Promise.resolve(new Response('', { status: 302 })),
  'a body that breaks off': () =>
    Promise.resolve(new Response(new ReadableStream({ start: (c) => c.error(new Error('đứt')) }))),
} as const

/** Has pages fail: always, or only where they would show these words. Gives the way back. */
export function failing(
  { bundle }: TestSite,
  where: (url: string) => boolean,
  manner: keyof typeof MANNERS,
  only?: string,
): () => void {
  const { render } = bundle
  bundle.render = async (source, url) => {
    if (!where(url)) return render(source, url)
    const page = only === undefined ? null : await (await render(source, url)).clone().text()
    return page === null || page.includes(only ?? '') ? MANNERS[manner]() : render(source, url)
  }
  return () => {
    bundle.render = render
  }
}
