import { isItemPath } from '../src/published/lists.ts'
import type { Published } from '../src/published/published.ts'
import type { Bundle } from './bundle.ts'
import { type About, accept, type Refusal, refuse, type Result } from './refusals.ts'

/** An address and its page; null when the site has no such page (any more). */
export interface RenderedPage {
  path: string
  body: Buffer | null
}

/** An address whose page could not be rendered, and why. */
export interface Failure {
  path: string
  refusal: Refusal
}

/** Whether an address is that of an item, and nothing is there. */
export const isGoneFrom =
  (site: Published) =>
  (path: string): boolean =>
    isItemPath(path) && site.live(path) === null

/** Renders addresses in the order given; those that fail keep none of the others. */
export async function renderEach(
  bundle: Bundle,
  site: Published,
  siteUrl: string,
  paths: Iterable<string>,
): Promise<{ pages: RenderedPage[]; failures: Failure[] }> {
  const pages: RenderedPage[] = []
  const failures: Failure[] = []
  for (const path of paths) {
    const page = await renderPage(bundle, site, siteUrl, path)
    if (page.ok) pages.push(page.value)
    else failures.push({ path, refusal: page.refusal })
  }
  return { pages, failures }
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
    const page = await renderPage(bundle, site, siteUrl, path)
    if (!page.ok) return page
    pages.push(page.value)
  }
  return accept(pages)
}

async function renderPage(
  bundle: Bundle,
  site: Published,
  siteUrl: string,
  path: string,
): Promise<Result<RenderedPage>> {
  // Whatever the templates do: an item that is not live has no page.
  if (isGoneFrom(site)(path)) return accept({ path, body: null })
  try {
    const response = await bundle.render(site, siteUrl + path)
    const isThere = response.status === 200 || (path === '/404/' && response.status === 404)
    // What is live has a page, once there is a configuration: templates that know none are at fault, and would take it down.
    const isLost =
      response.status === 404 && site.live(path) !== null && site.configuration() !== null
    if (isLost || (!isThere && response.status !== 404)) {
      return refuse('renderFailed', `${path}, trạng thái ${response.status}`, aboutPage(site, path))
    }
    return accept({ path, body: isThere ? Buffer.from(await response.arrayBuffer()) : null })
  } catch (error) {
    return refuse('renderFailed', `${path}, ${messageOf(error)}`, aboutPage(site, path))
  }
}

/** A page's failure is that of the item that is shown there, where one is. */
const aboutPage = (site: Published, url: string): About => ({
  item: site.live(url)?.item ?? null,
  url,
})

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
