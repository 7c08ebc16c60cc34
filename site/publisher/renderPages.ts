import type { Published } from '../src/published/published.ts'
import type { Bundle } from './bundle.ts'
import { type About, accept, refuse, type Result } from './refusals.ts'

/** An address and its page; null when the site has no such page (any more). */
export interface RenderedPage {
  path: string
  body: Buffer | null
}

/** Renders addresses in the order given. One that fails refuses them all: nothing is to be written. */
export async function renderPages(
  bundle: Bundle,
  site: Published,
  siteUrl: string,
  paths: Iterable<string>,
): Promise<Result<RenderedPage[]>> {
  const pages: RenderedPage[] = []
  for (const path of paths) {
    const response = await bundle
      .render(site, siteUrl + path)
      .catch((error: unknown) =>
        refuse('renderFailed', `${path}, ${messageOf(error)}`, aboutPage(site, path)),
      )
    if (!(response instanceof Response)) return response
    const isThere = response.status === 200 || (path === '/404/' && response.status === 404)
    // What is live has a page, once there is a configuration: templates that know none are at fault, and would take it down.
    const isLost =
      response.status === 404 && site.article(path) !== null && site.configuration() !== null
    if (isLost || (!isThere && response.status !== 404)) {
      return refuse('renderFailed', `${path}, trạng thái ${response.status}`, aboutPage(site, path))
    }
    pages.push({ path, body: isThere ? Buffer.from(await response.arrayBuffer()) : null })
  }
  return accept(pages)
}

/** A page's failure is that of the item that is shown there, where one is. */
const aboutPage = (site: Published, url: string): About => ({
  item: site.article(url)?.item ?? null,
  url,
})

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
