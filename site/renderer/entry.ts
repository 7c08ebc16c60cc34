import { createApp } from 'astro/app/entrypoint'
import { withPublished } from '#published'
import type { Published } from '../src/published/published.ts'

const app = createApp({ streaming: false })

/** Renders one address from what `site` holds. 404 means that the site has no such page. */
export function render(site: Published, url: string): Promise<Response> {
  return withPublished(site, () => app.render(new Request(url)))
}
